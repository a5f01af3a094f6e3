import { withNotes } from './note-marks';
import type { Commentary } from './types';

/** The commentary to section IV.3, word for word, with the note numbers where they stand in the original. */
export const commentary: readonly Commentary[] = [
  {
    id: 'IV.3-C1',
    kind: 'commentary',
    ...withNotes(
      'All UN Member States have an obligation to engage in international cooperation, including financial and technical assistance, to achieve universal respect for and observance of all human rights and fundamental freedoms for all, without distinction.[887] States’ obligations with respect to international cooperation and assistance extend to their roles as members of international and regional organisations, including technical agencies and international financial organisations.[888] UN organs and agencies involved in any aspect of development cooperation to promote human rights in the context of their development activities should ‘scrupulously avoid’ involvement in projects that contravene human rights obligations under the International Covenant on Economic, Social and Cultural Rights or that promote or reinforce the violation of Covenant rights.[889]',
    ),
  },
  {
    id: 'IV.3-C2',
    kind: 'commentary',
    ...withNotes(
      'The Committee on the Rights of the Child has called for countries to seek international cooperation to support the assistance of children who are dependent on drugs.[890] The Committee on the Elimination of Discrimination against Women has called on States to increase efforts, including via international cooperation, to address drug- and gang-related violence responsible for internal displacement and to take urgent measures to provide comprehensive protection and assistance to women who are internally displaced for these reasons.[891]',
    ),
  },
  {
    id: 'IV.3-C3',
    kind: 'commentary',
    ...withNotes(
      'The Special Rapporteur on extrajudicial, summary, or arbitrary executions has raised concern that international cooperation and collaboration on criminal and other matters may contribute to the imposition of the death penalty for drug-related crimes, in violation of international law and the assisting State’s international legal commitments.[892] The Special Rapporteur recommends that States amend national laws on extradition and deportation to specifically prohibit the enforced transfer of persons to States where there is a genuine risk that the death penalty may be imposed in violation of internationally recognised standards, unless adequate assurances are obtained.[893] The Special Rapporteur also urges States to develop guidelines on the provision of financial and technical aid and mutual assistance, especially with regard to drug-related offences, to ensure that such efforts do not support violations of the right to life.[894] The Working Group on Arbitrary Detention has recommended that States monitor technical and financial assistance provided to other countries for drug enforcement and other operations to ensure that such assistance does not contribute to or result in human rights violations and to reduce or cease such assistance ‘as appropriate’. The Working Group has recommended that international and regional organisations likewise monitor the provision of such assistance to ensure that it does not contribute to human rights violations.[895]',
    ),
  },
  {
    id: 'IV.3-C4',
    kind: 'commentary',
    ...withNotes(
      'International organisations are also expected to address human rights abuses in connection with their programmes. For example, the UN Office on Drugs and Crime, as part of the UN Secretariat, has issued internal guidance on the promotion and protection of human rights in its work, including its technical assistance programmes, on the basis of the Charter of the United Nations and the UN Human Rights Due Diligence Policy.[896] This guidance includes a range of possible response actions that can be undertaken to address human rights concerns, which should be assessed on a case-by-case basis and in conjunction with the UN system. It also indicates that in situations where a country receiving technical assistance from the UN Office on Drugs and Crime continues, despite the Office’s interventions, to apply the death penalty for drug offences and where the provision of specific technical support could amount to aiding or assisting this rights violation, the Office may employ a temporary freeze or withdrawal of that specific support.',
    ),
  },
  {
    id: 'IV.3-C5',
    kind: 'commentary',
    heading: 'Relationship to the UN drug control conventions',
    ...withNotes(
      'The 1988 Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances addresses cooperation in crop eradication efforts, including ‘integrated rural development leading to economically viable alternatives to illicit cultivation’ and ‘other appropriate measures of co-operation’.[897] The Commentary on the 1988 Convention explains that this provision ‘creates no legal obligation on parties, but draws attention to the need, in some countries and regions, for programmes of integrated rural development designed, in effect, to rebuild a local economy hitherto partly or entirely based on illicit cultivation’.[898] The 1988 Convention also includes extensive provisions relating to international cooperation, including extradition,[899] mutual legal assistance,[900] and law enforcement cooperation.[901] States’ human rights obligations apply at all times in the implementation of these provisions.',
    ),
  },
];
