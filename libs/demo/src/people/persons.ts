import type { Gender } from '../play/wording.js';

export interface DemoPerson {
  name: string;
  gender: Gender;
  email: string;
  language: 'en' | 'pl' | 'uk';
  phones?: readonly string[];
  address?: string;
  /** Key of a company they belong to. */
  company?: string;
  note?: string;
  /** Key of the preferred way of contact; unset: left to chance. */
  prefers?: 'email' | 'telephone' | 'portal';
}

/** The one customer with an account and a known password. */
export const CUSTOMER: DemoPerson = {
  name: 'Anna Nowak',
  gender: 'woman',
  email: 'customer@demo.test',
  language: 'pl',
  phones: ['+48 12 555 02 00'],
  address: 'ul. Wiosenna 8/14, 31-201 Kraków',
  prefers: 'portal',
};

const person = (
  name: string,
  gender: Gender,
  email: string,
  language: DemoPerson['language'],
  more: Omit<DemoPerson, 'name' | 'gender' | 'email' | 'language'> = {},
): DemoPerson => ({
  name,
  gender,
  email,
  language,
  ...more,
});

export const PERSONS: readonly DemoPerson[] = [
  person('Marek Wilk', 'man', 'marek.wilk@poczta.example', 'pl', {
    phones: ['+48 12 555 02 11'],
    address: 'ul. Długa 21, 31-147 Kraków',
  }),
  person('Katarzyna Pawlak', 'woman', 'k.pawlak@poczta.example', 'pl', { phones: ['+48 22 555 02 12'] }),
  person('Grzegorz Zieliński', 'man', 'gzielinski@skrzynka.example', 'pl', {
    phones: ['+48 61 555 02 13', '+48 61 555 02 14'],
  }),
  person('Agnieszka Dudek', 'woman', 'agnieszka.dudek@skrzynka.example', 'pl', {
    address: 'os. Słoneczne 4/22, 60-112 Poznań',
  }),
  person('Paweł Jabłoński', 'man', 'pawel@jablonscy.example', 'pl', { phones: ['+48 58 555 02 15'] }),
  person('Magdalena Szymczak', 'woman', 'mszymczak@zagiel.example', 'pl', {
    phones: ['+48 58 555 01 11'],
    company: 'zagiel',
  }),
  person('Rafał Kaczmarek', 'man', 'rkaczmarek@zagiel.example', 'pl', {
    company: 'zagiel',
    note: 'Odpowiada za zakupy sprzętu.',
  }),
  person('Elżbieta Mazur', 'woman', 'ela@podlipa.example', 'pl', {
    phones: ['+48 12 555 01 22'],
    company: 'piekarnia',
  }),
  person('Krzysztof Adamski', 'man', 'k.adamski@transwisla.example', 'pl', {
    phones: ['+48 22 555 01 44'],
    company: 'transport',
  }),
  person('Monika Grabowska', 'woman', 'kadry@transwisla.example', 'pl', {
    phones: ['+48 22 555 01 45'],
    company: 'transport',
    note: 'Kadry i płace.',
  }),
  person('Zofia Lis', 'woman', 'zofia@kreska.example', 'pl', { company: 'studio' }),
  person('Jakub Sikora', 'man', 'jakub@kreska.example', 'pl', {
    phones: ['+48 71 555 01 55'],
    company: 'studio',
  }),
  person('Beata Wieczorek', 'woman', 'b.wieczorek@zdrowie.example', 'pl', { company: 'przychodnia' }),
  person('Michał Ostrowski', 'man', 'michal.ostrowski@poczta.example', 'pl', {
    phones: ['+48 81 555 02 16'],
  }),
  person('Dorota Baran', 'woman', 'dorota.baran@poczta.example', 'pl', {
    address: 'ul. Klonowa 3, 20-305 Lublin',
  }),
  person('Stanisław Górski', 'man', 'stanislaw.gorski@skrzynka.example', 'pl', {
    phones: ['+48 17 555 02 17'],
    note: 'Woli telefon niż e-mail.',
    prefers: 'telephone',
  }),
  person('Natalia Cieślak', 'woman', 'natalia.cieslak@skrzynka.example', 'pl'),
  person('Łukasz Bielecki', 'man', 'lukasz@bielecki.example', 'pl', { phones: ['+48 71 555 02 18'] }),
  person('Ewa Różańska', 'woman', 'ewa.rozanska@kwiaty.example', 'pl', { company: 'kwiaciarnia' }),
  person('Олена Шевчук', 'woman', 'olena.shevchuk@poshta.example', 'uk', {
    phones: ['+48 22 555 03 11'],
    address: 'ul. Jasna 6/2, 00-013 Warszawa',
  }),
  person('Тарас Мельник', 'man', 'taras.melnyk@poshta.example', 'uk', { phones: ['+380 44 555 03 12'] }),
  person('Наталія Лисенко', 'woman', 'n.lysenko@kalyna.example', 'uk', {
    phones: ['+380 44 555 01 12'],
    company: 'kalyna',
  }),
  person('Богдан Кравець', 'man', 'b.kravets@kalyna.example', 'uk', { company: 'kalyna' }),
  person('Юлія Гончар', 'woman', 'yulia.honchar@lyst.example', 'uk', { phones: ['+48 12 555 03 13'] }),
  person('Сергій Поліщук', 'man', 'serhii@dnipromebli.example', 'uk', {
    phones: ['+380 56 555 01 23'],
    company: 'dnipro',
  }),
  person('Марія Савченко', 'woman', 'maria.savchenko@lyst.example', 'uk', {
    address: 'ul. Polna 11, 50-305 Wrocław',
  }),
  person('Віталій Руденко', 'man', 'v.rudenko@poshta.example', 'uk', { phones: ['+48 61 555 03 14'] }),
  person('Катерина Захарченко', 'woman', 'kateryna@barvy.example', 'uk', {
    phones: ['+48 22 555 01 77'],
    company: 'barvy',
  }),
  person('Олег Данилюк', 'man', 'oleh.danyliuk@lyst.example', 'uk', { phones: ['+380 32 555 03 15'] }),
  person('Світлана Петренко', 'woman', 'svitlana.petrenko@poshta.example', 'uk'),
  person('Дмитро Козак', 'man', 'dmytro.kozak@lyst.example', 'uk', { phones: ['+48 58 555 03 16'] }),
  person('Людмила Яременко', 'woman', 'l.yaremenko@poshta.example', 'uk', {
    address: 'ul. Leśna 40, 80-322 Gdańsk',
    note: 'Просить писати простою мовою, без термінів.',
  }),
  person('Ігор Стецюк', 'man', 'ihor.stetsiuk@lyst.example', 'uk', { phones: ['+48 81 555 03 17'] }),
  person('Oliver Bennett', 'man', 'oliver.bennett@letters.example', 'en', { phones: ['+44 20 7946 0211'] }),
  person('Charlotte Reed', 'woman', 'charlotte.reed@letters.example', 'en', {
    phones: ['+48 12 555 04 12'],
    address: 'ul. Szeroka 12/5, 31-053 Kraków',
  }),
  person('James O’Connor', 'man', 'james.oconnor@inbox.example', 'en', { phones: ['+44 20 7946 0213'] }),
  person('Priya Sharma', 'woman', 'priya@harbourfinch.example', 'en', {
    phones: ['+44 20 7946 0114'],
    company: 'harbour',
  }),
  person('George Whitfield', 'man', 'george@harbourfinch.example', 'en', { company: 'harbour' }),
  person('Hannah Cole', 'woman', 'hannah@northlight.example', 'en', {
    phones: ['+48 12 555 04 13'],
    company: 'northlight',
  }),
  person('Lucas Moreau', 'man', 'lucas@northlight.example', 'en', { company: 'northlight' }),
  person('Amelia Grant', 'woman', 'amelia.grant@inbox.example', 'en', { phones: ['+44 20 7946 0214'] }),
  person('Thomas Keller', 'man', 'thomas.keller@letters.example', 'en', {
    address: 'ul. Morska 70, 81-222 Gdynia',
  }),
  person('Sofia Lindqvist', 'woman', 'sofia@brambles.example', 'en', {
    phones: ['+48 58 555 04 14'],
    company: 'brambles',
  }),
  person('Ben Harrow', 'man', 'ben.harrow@inbox.example', 'en'),
  person('Rachel Adeyemi', 'woman', 'rachel.adeyemi@letters.example', 'en', {
    phones: ['+48 22 555 04 15'],
    note: 'Replies within minutes; expects the same.',
  }),
  person('William Frost', 'man', 'will.frost@inbox.example', 'en', { phones: ['+44 20 7946 0215'] }),
  person('Ingrid Solberg', 'woman', 'ingrid.solberg@letters.example', 'en', {
    address: 'ul. Zielona 9, 50-120 Wrocław',
  }),
];
