import { catalogue } from '../languages/catalogue.js';

/** What can be wrong with a new API token. */
export const tokenMessage = catalogue({
  en: {
    noScope: 'Choose at least one thing the token may do.',
    foreignScope: 'A token can only be given what you may do yourself.',
    past: 'Choose a day in the future.',
    tooLate: 'A token is good for two years at most.',
    noStream: 'Choose at least one stream, or all of them.',
    foreignStream: 'Choose among the streams you work in.',
    many: 'You have {max} tokens that work. Revoke one first.',
  },
  pl: {
    noScope: 'Wybierz przynajmniej jedną rzecz, którą token może robić.',
    foreignScope: 'Tokenowi można nadać tylko to, co sam możesz robić.',
    past: 'Wybierz dzień w przyszłości.',
    tooLate: 'Token może być ważny najwyżej dwa lata.',
    noStream: 'Wybierz przynajmniej jeden strumień albo wszystkie.',
    foreignStream: 'Wybierz spośród strumieni, w których pracujesz.',
    many: 'Masz już działające tokeny w liczbie {max}. Najpierw unieważnij któryś.',
  },
  uk: {
    noScope: 'Виберіть принаймні одну дію, дозволену токену.',
    foreignScope: 'Токену можна надати лише те, що дозволено вам.',
    past: 'Виберіть день у майбутньому.',
    tooLate: 'Токен може діяти щонайбільше два роки.',
    noStream: 'Виберіть принаймні один потік або всі.',
    foreignStream: 'Виберіть із потоків, у яких ви працюєте.',
    many: 'Кількість ваших чинних токенів уже {max}. Спершу відкличте котрийсь.',
  },
  ru: {
    noScope: 'Выберите хотя бы одно действие, разрешённое токену.',
    foreignScope: 'Токену можно дать только то, что можете делать вы сами.',
    past: 'Выберите день в будущем.',
    tooLate: 'Токен может действовать не больше двух лет.',
    noStream: 'Выберите хотя бы один поток или все.',
    foreignStream: 'Выберите из потоков, в которых вы работаете.',
    many: 'Количество ваших действующих токенов уже {max}. Сначала отзовите один из них.',
  },
});
