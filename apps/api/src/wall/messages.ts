import { catalogue } from '@sprawa/identity';

export const wallMessage = catalogue({
  en: {
    tooMany: 'Too many requests. Please try again in a moment.',
    foreign: 'This page may not do that.',
    tooLong: 'Please sign in to ask for this much.',
    tooLarge: 'This is too much at once.',
    noLength: 'Say how long the request is.',
  },
  pl: {
    tooMany: 'Zbyt wiele żądań. Spróbuj ponownie za moment.',
    foreign: 'Ta strona nie może tego zrobić.',
    tooLong: 'Zaloguj się, aby zapytać o tak wiele.',
    tooLarge: 'To zbyt wiele naraz.',
    noLength: 'Podaj długość żądania.',
  },
  uk: {
    tooMany: 'Забагато запитів. Спробуйте ще раз за мить.',
    foreign: 'Ця сторінка не може цього зробити.',
    tooLong: 'Увійдіть, щоб запитати так багато.',
    tooLarge: 'Це забагато за один раз.',
    noLength: 'Вкажіть довжину запиту.',
  },
  ru: {
    tooMany: 'Слишком много запросов. Попробуйте снова через мгновение.',
    foreign: 'Эта страница не может этого сделать.',
    tooLong: 'Войдите, чтобы запросить так много.',
    tooLarge: 'Это слишком много за один раз.',
    noLength: 'Укажите длину запроса.',
  },
});
