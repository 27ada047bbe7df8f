export interface DemoCompany {
  key: string;
  name: string;
  email: string;
  phone: string;
  address: string;
  /** Invented: none of them has a valid check digit. */
  taxId: string;
  language: 'en' | 'pl' | 'uk';
  note?: string;
}

export const COMPANIES: readonly DemoCompany[] = [
  {
    key: 'zagiel',
    name: 'Żagiel Sp. z o.o.',
    email: 'biuro@zagiel.example',
    phone: '+48 58 555 01 10',
    address: 'ul. Portowa 4, 80-001 Gdańsk',
    taxId: 'PL 583 000 11 20',
    language: 'pl',
  },
  {
    key: 'piekarnia',
    name: 'Piekarnia Pod Lipą',
    email: 'kontakt@podlipa.example',
    phone: '+48 12 555 01 21',
    address: 'ul. Lipowa 17, 30-102 Kraków',
    taxId: 'PL 676 000 42 31',
    language: 'pl',
    note: 'Faktury tylko elektronicznie. Kontakt najlepiej rano.',
  },
  {
    key: 'kwiaciarnia',
    name: 'Kwiaciarnia Mimoza',
    email: 'mimoza@kwiaty.example',
    phone: '+48 61 555 01 32',
    address: 'ul. Ogrodowa 2, 60-210 Poznań',
    taxId: 'PL 778 000 53 42',
    language: 'pl',
  },
  {
    key: 'transport',
    name: 'Trans-Wisła S.A.',
    email: 'biuro@transwisla.example',
    phone: '+48 22 555 01 43',
    address: 'ul. Magazynowa 88, 03-310 Warszawa',
    taxId: 'PL 524 000 64 53',
    language: 'pl',
    note: 'Stały klient biura rachunkowego, umowa z obsługą kadr.',
  },
  {
    key: 'studio',
    name: 'Studio Kreska',
    email: 'hello@kreska.example',
    phone: '+48 71 555 01 54',
    address: 'ul. Rysownicza 9/3, 50-020 Wrocław',
    taxId: 'PL 897 000 75 64',
    language: 'pl',
  },
  {
    key: 'przychodnia',
    name: 'Przychodnia Zdrowie',
    email: 'rejestracja@zdrowie.example',
    phone: '+48 81 555 01 65',
    address: 'ul. Cicha 30, 20-044 Lublin',
    taxId: 'PL 712 000 86 75',
    language: 'pl',
  },
  {
    key: 'kalyna',
    name: 'ТОВ «Калина»',
    email: 'office@kalyna.example',
    phone: '+380 44 555 01 11',
    address: 'вул. Садова 15, Київ',
    taxId: 'UA 40000011',
    language: 'uk',
  },
  {
    key: 'dnipro',
    name: 'ФОП «Дніпро Меблі»',
    email: 'info@dnipromebli.example',
    phone: '+380 56 555 01 22',
    address: 'вул. Столярна 7, Дніпро',
    taxId: 'UA 30000022',
    language: 'uk',
  },
  {
    key: 'barvy',
    name: 'Майстерня «Барви»',
    email: 'barvy@maisternia.example',
    phone: '+48 22 555 01 76',
    address: 'ul. Barwna 5, 00-610 Warszawa',
    taxId: 'PL 525 000 97 86',
    language: 'uk',
    note: 'Листування українською, документи польською.',
  },
  {
    key: 'harbour',
    name: 'Harbour & Finch Ltd',
    email: 'accounts@harbourfinch.example',
    phone: '+44 20 7946 0112',
    address: '14 Quay Street, Bristol',
    taxId: 'GB 900 0001 12',
    language: 'en',
  },
  {
    key: 'northlight',
    name: 'Northlight Design',
    email: 'studio@northlight.example',
    phone: '+44 20 7946 0123',
    address: 'ul. Północna 21, 31-030 Kraków',
    taxId: 'PL 676 000 18 97',
    language: 'en',
  },
  {
    key: 'brambles',
    name: 'Brambles Coffee',
    email: 'hello@brambles.example',
    phone: '+44 20 7946 0134',
    address: 'ul. Kawowa 3, 80-820 Gdańsk',
    taxId: 'PL 583 000 29 08',
    language: 'en',
    note: 'Three cafés, one tax number. Ask which café before you answer.',
  },
];
