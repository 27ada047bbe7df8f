import { catalogue } from '@sprawa/identity';

export const fileMessage = catalogue({
  en: {
    tooLarge: 'The file is too large; at most {megabytes} MB.',
    program: 'Programs cannot be attached.',
    empty: 'The file is empty.',
    missing: 'Send one file in the field “file”.',
    tooMany: 'Too many files at once. Please try again in a few minutes.',
    notFound: 'This file is not here, or its link has expired.',
    noForm: 'There is no such form.',
  },
  pl: {
    tooLarge: 'Plik jest za duży; najwyżej {megabytes} MB.',
    program: 'Nie można załączać programów.',
    empty: 'Plik jest pusty.',
    missing: 'Wyślij jeden plik w polu „file”.',
    tooMany: 'Za dużo plików naraz. Spróbuj ponownie za kilka minut.',
    notFound: 'Nie ma tu tego pliku albo link do niego wygasł.',
    noForm: 'Nie ma takiego formularza.',
  },
  uk: {
    tooLarge: 'Файл завеликий; щонайбільше {megabytes} МБ.',
    program: 'Програми долучати не можна.',
    empty: 'Файл порожній.',
    missing: 'Надішліть один файл у полі «file».',
    tooMany: 'Забагато файлів одразу. Спробуйте ще раз за кілька хвилин.',
    notFound: 'Цього файлу тут немає, або посилання на нього застаріло.',
    noForm: 'Такої форми немає.',
  },
  ru: {
    tooLarge: 'Файл слишком большой; не больше {megabytes} МБ.',
    program: 'Программы прикладывать нельзя.',
    empty: 'Файл пуст.',
    missing: 'Отправьте один файл в поле «file».',
    tooMany: 'Слишком много файлов сразу. Попробуйте ещё раз через несколько минут.',
    notFound: 'Этого файла здесь нет, или ссылка на него устарела.',
    noForm: 'Такой формы нет.',
  },
});
