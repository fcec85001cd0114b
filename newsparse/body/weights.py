"""Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."""

# ruff: noqa
# fmt: off

#: Log-odds beyond which the late trees are not asked.
SETTLED = 2.0


def early(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead = row
    s = 0.0
    if share <= 0.12721:
        if tag <= 8.5:
            if against <= 0:
                if next_share <= 0.013315:
                    if from_last_long <= 1.5:
                        if length <= 160.5:
                            if alike <= 3.5:
                                s += 0.733
                            else:
                                s += 1.223
                        else:
                            s += 1.466
                    else:
                        s += 0.326
                else:
                    if links <= 0.41764:
                        if top_share <= 0:
                            s += 0.905
                        else:
                            s += 1.568
                    else:
                        s += 0.935
            else:
                s += 0.349
        else:
            s += 0.343
    else:
        if top_share <= 0:
            if share <= 0.45409:
                s += 0.464
            else:
                s += 1.214
        else:
            if against <= 0:
                if tag <= 14.5:
                    if ending <= 0:
                        s += 1.574
                    else:
                        s += 1.722
                else:
                    s += 0.299
            else:
                if dominant <= 0:
                    s += 0.431
                else:
                    s += 1.410
    if share <= 0.21978:
        if next_share <= 0.051608:
            if top_share <= 0.0043145:
                if lead <= 0:
                    s += -0.553
                else:
                    s += 0.052
            else:
                if length <= 232.5:
                    if since_mark <= 146.5:
                        s += -0.524
                    else:
                        if parent_share <= 0.27221:
                            s += -0.357
                        else:
                            s += -0.040
                else:
                    s += 0.105
        else:
            if tag <= 8.5:
                if against <= 0:
                    if links <= 0.48095:
                        s += 0.150
                    else:
                        s += -0.200
                else:
                    s += -0.336
            else:
                s += -0.399
    else:
        if in_comment <= 0:
            if top_share <= 0.0046036:
                if parent_share <= 0.071778:
                    s += -0.401
                else:
                    s += 0.191
            else:
                if ending <= 0:
                    s += 0.116
                else:
                    if alike <= 172.5:
                        s += 0.265
                    else:
                        s += -0.490
        else:
            s += -0.737
    if dominant <= 0:
        if alike <= 3.5:
            if tag <= 6.5:
                if parent_share <= 0.071778:
                    if from_last_long <= -10.5:
                        s += -0.200
                    else:
                        s += -0.435
                else:
                    if since_mark <= 0:
                        s += -0.471
                    else:
                        if from_last_long <= 2.5:
                            if against <= 0:
                                s += 0.116
                            else:
                                s += -0.253
                        else:
                            s += -0.349
            else:
                s += -0.389
        else:
            if top_share <= 0.0011349:
                s += -0.362
            else:
                if near_media <= 0:
                    if section_running <= 0.85463:
                        s += -0.155
                    else:
                        if tag <= 6.5:
                            s += 0.170
                        else:
                            s += -0.066
                else:
                    s += -0.391
    else:
        if from_last_long <= 21.5:
            if alike <= 128.5:
                if length <= 1.5:
                    s += -0.904
                else:
                    s += 0.241
            else:
                s += -0.081
        else:
            s += -0.187
    if share <= 0.22537:
        if next_share <= 0.051608:
            if from_last_long <= -10.5:
                if ending <= 0:
                    s += -0.218
                else:
                    if parent_share <= 0.043748:
                        s += -0.138
                    else:
                        s += 0.139
            else:
                s += -0.304
        else:
            if since_mark <= 14.5:
                s += -0.300
            else:
                if near_media <= 0:
                    if top_share <= 0.00038426:
                        s += -0.256
                    else:
                        if share <= 0.0048917:
                            s += -0.121
                        else:
                            s += 0.137
                else:
                    if top_share <= 0.42231:
                        s += -0.435
                    else:
                        s += 0.215
    else:
        if against <= 0:
            if section_running <= 0.87758:
                if parent_share <= 0.085588:
                    if top_share <= 0.21084:
                        s += -0.139
                    else:
                        s += -0.805
                else:
                    s += 0.127
            else:
                s += 0.228
        else:
            if share <= 0.77124:
                s += -0.308
            else:
                s += 0.229
    if share <= 0.22537:
        if against <= 0:
            if since_mark <= 368.5:
                if ending <= 0:
                    if alike <= 4.5:
                        s += -0.285
                    else:
                        s += -0.029
                else:
                    s += -0.059
            else:
                if section_running <= 0.92413:
                    if from_last_long <= -41.5:
                        s += 0.018
                    else:
                        if top_share <= 0.5856:
                            s += -0.231
                        else:
                            s += 0.094
                else:
                    if near_media <= 0:
                        if top_share <= 0.0013612:
                            s += -0.109
                        else:
                            s += 0.129
                    else:
                        s += -0.249
        else:
            s += -0.276
    else:
        if against <= 0:
            if section_running <= 0.89111:
                s += 0.033
            else:
                if alike <= 128.5:
                    if ending <= 0:
                        if since_mark <= 0:
                            s += -0.647
                        else:
                            s += 0.109
                    else:
                        s += 0.238
                else:
                    s += -0.047
        else:
            s += -0.164
    if share <= 0.42813:
        if tag <= 8.5:
            if from_last_long <= 1.5:
                if share <= 0.016614:
                    if tag <= 1.5:
                        s += -0.229
                    else:
                        s += -0.021
                else:
                    if parent_share <= 0.52727:
                        if section_running <= 0.77376:
                            if share <= 0.42148:
                                s += -0.221
                            else:
                                s += -1.621
                        else:
                            if near_media <= 0:
                                s += 0.062
                            else:
                                s += -0.255
                    else:
                        if since_mark <= 0:
                            s += -0.171
                        else:
                            s += 0.169
            else:
                if next_share <= 0.17933:
                    s += -0.230
                else:
                    s += 0.108
        else:
            if alike <= 62.5:
                s += -0.228
            else:
                s += 0.400
    else:
        if parent_share <= 0.059347:
            if next_share <= 0.030746:
                s += -0.254
            else:
                s += 0.121
        else:
            if next_share <= 0.98888:
                s += 0.211
            else:
                s += -0.418
    if share <= 0.46874:
        if top_share <= 0.00063053:
            s += -0.202
        else:
            if since_mark <= 14.5:
                s += -0.200
            else:
                if near_media <= 0:
                    if share <= 0.0097602:
                        s += -0.080
                    else:
                        if parent_share <= 0.99876:
                            if ending <= 0:
                                if share <= 0.37618:
                                    s += 0.035
                                else:
                                    if tag <= 5.5:
                                        s += -0.813
                                    else:
                                        s += 0.009
                            else:
                                s += 0.126
                        else:
                            s += 0.341
                else:
                    s += -0.241
    else:
        if parent_share <= 0.44551:
            if parent_share <= 0.42621:
                if against <= 0:
                    s += 0.134
                else:
                    if alike <= 25.5:
                        s += -0.844
                    else:
                        s += -0.076
            else:
                if share <= 0.78845:
                    if top_share <= 0.53606:
                        s += -3.009
                    else:
                        s += 0.155
                else:
                    s += 0.168
        else:
            s += 0.211
    if share <= 0.54657:
        if against <= 0:
            if ending <= 0:
                if length <= 58.5:
                    if next_share <= 0.056732:
                        s += -0.084
                    else:
                        s += 0.059
                else:
                    if length <= 908.5:
                        s += -0.174
                    else:
                        s += -1.052
            else:
                if from_last_long <= 0:
                    if length <= 132.5:
                        s += 0.016
                    else:
                        s += 0.159
                else:
                    if parent_share <= 0.071778:
                        s += -0.239
                    else:
                        s += 0.021
        else:
            if from_last_long <= -11.5:
                s += -0.077
            else:
                s += -0.249
    else:
        if length <= 1.5:
            s += -0.899
        else:
            if links <= 0.84796:
                if in_comment <= 0:
                    if next_share <= 0.0033977:
                        s += 0.005
                    else:
                        if next_share <= 0.98888:
                            s += 0.214
                        else:
                            s += -0.331
                else:
                    s += -0.423
            else:
                s += -1.027
    if parent_share <= 0.050933:
        if from_last_long <= -37.5:
            s += 0.005
        else:
            if alike <= 11.5:
                s += -0.196
            else:
                s += -0.016
    else:
        if alike <= 1.5:
            if tag <= 10.5:
                s += -0.032
            else:
                s += -0.246
        else:
            if parent_share <= 0.52727:
                if section_running <= 0.97643:
                    if tag <= 5.5:
                        s += 0.036
                    else:
                        if top_share <= 0.32199:
                            if top_share <= 0.22083:
                                s += -0.091
                            else:
                                if parent_share <= 0.19763:
                                    s += -0.397
                                else:
                                    s += -1.284
                        else:
                            s += 0.224
                else:
                    if parent_share <= 0.50595:
                        s += 0.148
                    else:
                        s += -0.337
            else:
                if alike <= 151.5:
                    if ending <= 0:
                        if tag <= 1.5:
                            s += -0.095
                        else:
                            s += 0.159
                    else:
                        s += 0.197
                else:
                    s += -0.279
    if top_share <= 0.67837:
        if tag <= 8.5:
            if from_last_long <= -3.5:
                if top_share <= 0.22083:
                    if section_running <= 0.94056:
                        s += -0.020
                    else:
                        if ending <= 0:
                            s += 0.034
                        else:
                            s += 0.167
                else:
                    if alike <= 29.5:
                        s += 0.005
                    else:
                        if parent_share <= 0.1881:
                            s += -0.007
                        else:
                            s += -0.485
            else:
                if section_running <= 0.98186:
                    if from_last_long <= 147.5:
                        s += -0.177
                    else:
                        s += 0.186
                else:
                    s += 0.040
        else:
            if alike <= 18.5:
                s += -0.177
            else:
                s += 0.123
    else:
        if length <= 94.5:
            if tag <= 10.5:
                if tag <= 1.5:
                    s += -0.096
                else:
                    s += 0.131
            else:
                s += -0.210
        else:
            if alike <= 141:
                s += 0.195
            else:
                s += -0.274
    if share <= 0.54657:
        if against <= 0:
            if since_mark <= 14.5:
                s += -0.154
            else:
                if tag <= 13.5:
                    if section_running <= 0.88537:
                        s += -0.051
                    else:
                        if parent_share <= 0.99876:
                            if ending <= 0:
                                s += 0.013
                            else:
                                if alike <= 59.5:
                                    s += 0.113
                                else:
                                    s += -0.249
                        else:
                            s += 0.319
                else:
                    s += -0.206
        else:
            if top_share <= 0.63572:
                s += -0.160
            else:
                if tag <= 3.5:
                    s += 0.351
                else:
                    s += -0.218
    else:
        if section_running <= 0.94597:
            if share <= 0.76016:
                if share <= 0.66116:
                    s += 0.132
                else:
                    if parent_share <= 0.40435:
                        if alike <= 25.5:
                            s += -0.829
                        else:
                            s += -0.231
                    else:
                        s += -0.012
            else:
                s += 0.155
        else:
            s += 0.188
    if share <= 0.051412:
        if lead <= 0:
            if top_share <= 0.00038426:
                s += -0.195
            else:
                if tag <= 1.5:
                    if next_share <= 0.55216:
                        s += -0.088
                    else:
                        s += -0.381
                else:
                    if parent_share <= 0.021801:
                        s += -0.090
                    else:
                        s += 0.041
        else:
            s += 0.204
    else:
        if next_share <= 0.002842:
            if from_last_long <= 509:
                s += -0.098
            else:
                s += 0.498
        else:
            if tag <= 9.5:
                if parent_share <= 0.52727:
                    if in_comment <= 0:
                        s += 0.050
                    else:
                        s += -0.296
                else:
                    if since_mark <= 32208:
                        if alike <= 60.5:
                            if ending <= 0:
                                if tag <= 1.5:
                                    s += -0.057
                                else:
                                    s += 0.221
                            else:
                                s += 0.201
                        else:
                            s += -0.011
                    else:
                        s += -0.839
            else:
                s += -0.230
    return s


def late(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead, noise, in_list, in_quote, in_consent, near_caption, near_box, branch_share, parent_longs, top_count, container_count, span_share, from_headline, from_last, longs_before, since_first, section, summary, repeated, copies, relative_length = row
    s = 0.0
    if copies <= 1.5:
        if top_count <= 463:
            if noise <= 0:
                if top_count <= 7.5:
                    if section_running <= 0.94228:
                        if span_share <= 0.059551:
                            s += 0.262
                        else:
                            if container_count <= 55.5:
                                s += -0.091
                            else:
                                s += 0.006
                    else:
                        if near_caption <= 0:
                            if tag <= 10.5:
                                if from_last <= 0:
                                    s += 0.069
                                else:
                                    s += -0.074
                            else:
                                s += -0.124
                        else:
                            s += -0.190
                else:
                    if since_first <= 37345:
                        if from_headline <= 0:
                            s += -0.100
                        else:
                            if from_headline <= 25.5:
                                s += 0.109
                            else:
                                s += 0.044
                    else:
                        s += -0.374
            else:
                s += -0.119
        else:
            s += -0.465
    else:
        if relative_length <= 0.17194:
            s += -0.075
        else:
            s += -0.292
    if repeated <= 0:
        if top_count <= 493:
            if near_caption <= 0:
                if from_last <= 0:
                    if length <= 174.5:
                        if alike <= 4.5:
                            if top_count <= 9.5:
                                s += -0.062
                            else:
                                s += 0.029
                        else:
                            s += 0.048
                    else:
                        if since_first <= 39053:
                            if length <= 1273:
                                s += 0.094
                            else:
                                s += -0.218
                        else:
                            s += -0.348
                else:
                    if since_first <= 1612.5:
                        s += 0.093
                    else:
                        if span_share <= 0.087:
                            s += 0.134
                        else:
                            s += -0.097
            else:
                s += -0.182
        else:
            if share <= 0.42813:
                s += -0.233
            else:
                s += -0.975
    else:
        if top_share <= 0.06514:
            s += -0.114
        else:
            if length <= 59.5:
                s += -0.210
            else:
                s += -0.624
    if copies <= 1.5:
        if noise <= 0:
            if container_count <= 642:
                if longs_before <= 0.7506:
                    if tag <= 10.5:
                        if near_caption <= 0:
                            if share <= 0.016614:
                                if container_count <= 55.5:
                                    s += -0.059
                                else:
                                    s += 0.045
                            else:
                                if against <= 0:
                                    s += 0.082
                                else:
                                    if span_share <= 0.48986:
                                        if in_comment <= 0:
                                            s += 0.155
                                        else:
                                            s += -0.168
                                    else:
                                        s += -0.096
                        else:
                            s += -0.213
                    else:
                        s += -0.091
                else:
                    if near_box <= 0:
                        s += -0.017
                    else:
                        s += -0.224
            else:
                s += -0.222
        else:
            s += -0.104
    else:
        if share <= 0.12721:
            s += -0.060
        else:
            if alike <= 7.5:
                s += -0.517
            else:
                s += -0.176
    if since_first <= 33439:
        if share <= 0.73752:
            if from_headline <= 2.5:
                if summary <= 0.27842:
                    s += -0.107
                else:
                    s += 0.065
            else:
                if longs_before <= 0.65233:
                    if near_caption <= 0:
                        if summary <= 0.086335:
                            s += 0.025
                        else:
                            s += 0.101
                    else:
                        s += -0.156
                else:
                    if section_running <= 0.99571:
                        s += -0.056
                    else:
                        if copies <= 1.5:
                            s += 0.057
                        else:
                            s += -0.132
        else:
            if relative_length <= 0.29701:
                if branch_share <= 0.71999:
                    if next_share <= 0.054661:
                        if branch_share <= 0.27881:
                            s += -0.175
                        else:
                            s += -1.166
                    else:
                        s += -0.092
                else:
                    s += 0.021
            else:
                s += 0.128
    else:
        if top_share <= 0.24676:
            s += -0.049
        else:
            s += -0.399
    if section <= 3810:
        if since_first <= 37345:
            if alike <= 7.5:
                if branch_share <= 0.036173:
                    if from_last_long <= -37.5:
                        if from_headline <= 2.5:
                            s += -0.113
                        else:
                            s += 0.053
                    else:
                        s += -0.064
                else:
                    if from_headline <= 2.5:
                        s += -0.049
                    else:
                        if span_share <= 0.2291:
                            s += 0.260
                        else:
                            if against <= 0:
                                s += 0.055
                            else:
                                s += -0.090
            else:
                if top_count <= 681:
                    if longs_before <= 0.88017:
                        s += 0.063
                    else:
                        s += -0.034
                else:
                    s += -0.384
        else:
            s += -0.342
    else:
        if span_share <= 0.71308:
            s += -0.187
        else:
            if from_headline <= 73.5:
                if alike <= 6.5:
                    s += -0.065
                else:
                    s += 0.085
            else:
                s += -0.146
    if repeated <= 0:
        if container_count <= 663:
            if section_running <= 0.96866:
                if longs_before <= 0.7506:
                    if top_count <= 6.5:
                        if span_share <= 0.25453:
                            s += 0.102
                        else:
                            if container_count <= 55.5:
                                s += -0.078
                            else:
                                s += 0.020
                    else:
                        s += 0.048
                else:
                    s += -0.061
            else:
                if since_mark <= 17.5:
                    s += -0.055
                else:
                    if parent_share <= 0.99876:
                        if in_list <= 0:
                            if span_share <= 0.59029:
                                s += 0.114
                            else:
                                if against <= 0:
                                    if ending <= 0:
                                        if length <= 830.5:
                                            s += -0.021
                                        else:
                                            s += -0.322
                                    else:
                                        s += 0.055
                                else:
                                    s += -0.128
                        else:
                            s += 0.112
                    else:
                        s += 0.155
        else:
            s += -0.179
    else:
        s += -0.193
    if noise <= 1.5:
        if copies <= 1.5:
            if from_headline <= 0:
                s += -0.093
            else:
                if near_box <= 0:
                    if in_comment <= 0:
                        if relative_length <= 0.32152:
                            s += 0.004
                        else:
                            if ending <= 0:
                                if relative_length <= 1.8976:
                                    s += -0.009
                                else:
                                    s += -0.304
                            else:
                                if since_first <= 33439:
                                    if top_count <= 681:
                                        if next_share <= 0.001608:
                                            if span_share <= 0.23559:
                                                s += 0.255
                                            else:
                                                s += -0.035
                                        else:
                                            s += 0.091
                                    else:
                                        s += -0.335
                                else:
                                    s += -0.244
                    else:
                        s += -0.167
                else:
                    if span_share <= 0.853:
                        s += 0.039
                    else:
                        s += -0.191
        else:
            if relative_length <= 0.17194:
                s += -0.029
            else:
                s += -0.185
    else:
        s += -0.156
    if repeated <= 0:
        if near_caption <= 0:
            if against <= 1.5:
                if section <= 3810:
                    if in_list <= 0:
                        if section_running <= 0.3446:
                            s += -0.159
                        else:
                            if relative_length <= 0.56145:
                                if links <= 0.053468:
                                    s += 0.008
                                else:
                                    if container_count <= 36.5:
                                        s += -0.146
                                    else:
                                        s += -0.016
                            else:
                                if next_share <= 0.00013057:
                                    s += -0.060
                                else:
                                    if from_headline <= 19.5:
                                        s += 0.118
                                    else:
                                        if length <= 830.5:
                                            s += 0.049
                                        else:
                                            s += -0.189
                    else:
                        if container_count <= 663:
                            s += 0.077
                        else:
                            s += -0.185
                else:
                    if from_headline <= 62.5:
                        s += -0.001
                    else:
                        s += -0.138
            else:
                s += -0.116
        else:
            s += -0.149
    else:
        s += -0.155
    if repeated <= 0:
        if since_mark <= 319.5:
            if container_count <= 48.5:
                if summary <= 0.29217:
                    if parent_share <= 0.063841:
                        s += -0.148
                    else:
                        s += -0.043
                else:
                    s += 0.070
            else:
                s += 0.012
        else:
            if parent_share <= 0.99947:
                if branch_share <= 0.97415:
                    if span_share <= 0.25453:
                        if in_comment <= 0:
                            s += 0.138
                        else:
                            s += -0.158
                    else:
                        if from_last <= 0:
                            if container_count <= 663:
                                if relative_length <= 0.54355:
                                    if container_count <= 55.5:
                                        s += -0.030
                                    else:
                                        if top_count <= 92.5:
                                            s += 0.053
                                        else:
                                            s += -0.041
                                else:
                                    s += 0.066
                            else:
                                s += -0.177
                        else:
                            s += -0.052
                else:
                    s += -0.207
            else:
                s += 0.125
    else:
        s += -0.135
    if noise <= 1.5:
        if repeated <= 0:
            if near_caption <= 0:
                if against <= 1.5:
                    if near_box <= 0:
                        if since_mark <= 403.5:
                            if from_headline <= 0:
                                s += -0.098
                            else:
                                s += -0.001
                        else:
                            if links <= 0.12673:
                                if from_headline <= 33.5:
                                    s += 0.074
                                else:
                                    if relative_length <= 1.6982:
                                        if from_last <= -1.5:
                                            if parent_longs <= 145:
                                                s += 0.048
                                            else:
                                                s += -0.179
                                        else:
                                            if relative_length <= 0.03878:
                                                s += 0.148
                                            else:
                                                s += -0.056
                                    else:
                                        s += -0.204
                            else:
                                s += -0.015
                    else:
                        if from_last_long <= -37.5:
                            s += 0.054
                        else:
                            s += -0.153
                else:
                    s += -0.102
            else:
                s += -0.133
        else:
            s += -0.118
    else:
        s += -0.139
    if summary <= 0.20882:
        if since_mark <= 657.5:
            if top_share <= 0.0067251:
                s += -0.112
            else:
                if container_count <= 48.5:
                    if length <= 290.5:
                        if section_running <= 0.95705:
                            s += -0.124
                        else:
                            s += -0.029
                    else:
                        s += 0.100
                else:
                    if top_share <= 0.45714:
                        s += 0.049
                    else:
                        if top_count <= 37.5:
                            s += -0.399
                        else:
                            s += -0.035
        else:
            if length <= 1273:
                if repeated <= 0:
                    if near_box <= 0:
                        if section_running <= 0.99571:
                            if from_last_long <= -3.5:
                                if top_count <= 95.5:
                                    s += 0.040
                                else:
                                    s += -0.061
                            else:
                                s += -0.028
                        else:
                            s += 0.054
                    else:
                        s += -0.086
                else:
                    s += -0.096
            else:
                s += -0.243
    else:
        s += 0.075
    if noise <= 1.5:
        if container_count <= 642:
            if top_count <= 7.5:
                if against <= 0:
                    if span_share <= 0.25453:
                        s += 0.149
                    else:
                        if from_last <= 4.5:
                            if share <= 0.04084:
                                s += -0.024
                            else:
                                if near_media <= 0:
                                    s += 0.039
                                else:
                                    s += -0.146
                        else:
                            s += -0.111
                else:
                    if span_share <= 0.03592:
                        s += 0.213
                    else:
                        s += -0.097
            else:
                if length <= 15.5:
                    if from_headline <= 2.5:
                        s += -0.159
                    else:
                        s += -0.008
                else:
                    if top_count <= 80.5:
                        s += 0.052
                    else:
                        if since_first <= 25974:
                            s += 0.002
                        else:
                            if span_share <= 0.97215:
                                s += 0.055
                            else:
                                s += -0.281
        else:
            s += -0.121
    else:
        s += -0.122
    if span_share <= 0.9075:
        if span_share <= 0.85841:
            if from_headline <= 0:
                s += -0.124
            else:
                if span_share <= 0.14998:
                    s += 0.114
                else:
                    if container_count <= 663:
                        if from_last_long <= 11.5:
                            if since_mark <= 2249.5:
                                s += -0.003
                            else:
                                s += 0.066
                        else:
                            if top_count <= 11.5:
                                s += -0.125
                            else:
                                s += 0.056
                    else:
                        s += -0.169
        else:
            if span_share <= 0.86146:
                if container_count <= 160:
                    s += -0.074
                else:
                    s += -0.613
            else:
                s += -0.053
    else:
        if since_first <= 24524:
            if alike <= 34.5:
                s += 0.015
            else:
                if length <= 1.5:
                    s += -0.381
                else:
                    s += 0.111
        else:
            if top_count <= 117:
                s += 0.026
            else:
                s += -0.228
    if in_list <= 0:
        if summary <= 0.20551:
            if span_share <= 0.14998:
                s += 0.130
            else:
                if next_share <= 0.00013057:
                    s += -0.089
                else:
                    if repeated <= 0:
                        if share <= 0.72643:
                            if noise <= 0:
                                if top_count <= 6.5:
                                    s += -0.035
                                else:
                                    if section <= 4960.5:
                                        if parent_longs <= 42.5:
                                            s += 0.032
                                        else:
                                            s += -0.071
                                    else:
                                        s += -0.105
                            else:
                                s += -0.098
                        else:
                            if span_share <= 0.71308:
                                s += -0.317
                            else:
                                if longs_before <= 0.92386:
                                    s += 0.095
                                else:
                                    s += -0.137
                    else:
                        s += -0.141
        else:
            s += 0.067
    else:
        if span_share <= 0.9075:
            if section <= 2254:
                s += 0.035
            else:
                s += -0.151
        else:
            s += 0.089
    if section <= 3810:
        if in_consent <= 0:
            if span_share <= 0.25453:
                if since_mark <= 603.5:
                    s += -0.029
                else:
                    s += 0.147
            else:
                if top_share <= 0:
                    if summary <= 0.42679:
                        s += -0.077
                    else:
                        s += 0.054
                else:
                    if summary <= 0.18275:
                        if longs_before <= 0:
                            if length <= 88.5:
                                s += -0.080
                            else:
                                s += 0.072
                        else:
                            if parent_share <= 0.9947:
                                if branch_share <= 0.97415:
                                    s += 0.008
                                else:
                                    if since_mark <= 2403.5:
                                        s += -0.558
                                    else:
                                        s += -0.089
                            else:
                                s += 0.151
                    else:
                        s += 0.102
        else:
            s += -0.163
    else:
        if span_share <= 0.72903:
            if top_share <= 0.99753:
                s += -0.188
            else:
                s += 0.083
        else:
            s += -0.016
    if in_list <= 0:
        if length <= 283.5:
            if span_share <= 0.28712:
                if parent_share <= 0.028205:
                    s += -0.047
                else:
                    s += 0.131
            else:
                if against <= 0:
                    s += -0.017
                else:
                    if container_count <= 30.5:
                        s += -0.171
                    else:
                        if next_share <= 0.07041:
                            s += -0.082
                        else:
                            s += 0.098
        else:
            if from_headline <= 36.5:
                if parent_share <= 0.30766:
                    if share <= 0.55804:
                        s += 0.055
                    else:
                        if share <= 0.73752:
                            if since_first <= 864.5:
                                s += 0.119
                            else:
                                s += -0.341
                        else:
                            s += 0.125
                else:
                    s += 0.125
            else:
                if length <= 741.5:
                    s += 0.007
                else:
                    s += -0.158
    else:
        if span_share <= 0.9075:
            s += 0.006
        else:
            s += 0.078
    if near_caption <= 0:
        if in_consent <= 0:
            if repeated <= 0:
                if section_running <= 0.96866:
                    if longs_before <= 0.80062:
                        if from_headline <= 0:
                            s += -0.111
                        else:
                            if section_running <= 0.96786:
                                s += 0.014
                            else:
                                s += -0.215
                    else:
                        if top_share <= 0.26025:
                            s += -0.018
                        else:
                            s += -0.120
                else:
                    if since_first <= 39053:
                        if longs_before <= 0.027908:
                            s += -0.024
                        else:
                            if parent_share <= 0.99876:
                                if span_share <= 0.85841:
                                    if branch_share <= 0.85061:
                                        s += 0.073
                                    else:
                                        s += -0.203
                                else:
                                    if span_share <= 0.86146:
                                        s += -0.297
                                    else:
                                        s += 0.021
                            else:
                                s += 0.146
                    else:
                        s += -0.211
            else:
                s += -0.081
        else:
            s += -0.158
    else:
        s += -0.116
    if in_comment <= 0:
        if near_caption <= 0:
            if next_share <= 0.30097:
                if container_count <= 97.5:
                    if container_count <= 8.5:
                        if next_share <= 0.0095416:
                            s += 0.131
                        else:
                            s += 0.001
                    else:
                        if length <= 407.5:
                            if section_running <= 0.88:
                                s += -0.072
                            else:
                                if alike <= 49.5:
                                    if repeated <= 0:
                                        s += -0.013
                                    else:
                                        s += -0.178
                                else:
                                    s += -0.287
                        else:
                            if longs_before <= 0.85763:
                                s += 0.099
                            else:
                                s += -0.067
                else:
                    if container_count <= 449:
                        if next_share <= 0.29237:
                            s += 0.043
                        else:
                            s += -0.262
                    else:
                        if top_share <= 0.10123:
                            s += 0.011
                        else:
                            s += -0.127
            else:
                s += 0.029
        else:
            s += -0.106
    else:
        s += -0.153
    if in_list <= 0:
        if summary <= 0.27842:
            if span_share <= 0.14998:
                s += 0.103
            else:
                if next_share <= 0.00013057:
                    s += -0.073
                else:
                    if length <= 288.5:
                        if span_share <= 0.92237:
                            if span_share <= 0.853:
                                if next_share <= 0.10686:
                                    s += -0.035
                                else:
                                    s += 0.033
                            else:
                                s += -0.078
                        else:
                            s += 0.010
                    else:
                        if length <= 1273:
                            if from_headline <= 74.5:
                                if near_box <= 0:
                                    s += 0.087
                                else:
                                    s += -0.177
                            else:
                                s += -0.037
                        else:
                            s += -0.137
        else:
            s += 0.064
    else:
        if section <= 1414.5:
            if length <= 16.5:
                s += -0.058
            else:
                s += 0.069
        else:
            if since_mark <= 2181.5:
                s += -0.081
            else:
                s += 0.065
    if in_consent <= 0:
        if in_comment <= 0:
            if near_box <= 0:
                if container_count <= 642:
                    if span_share <= 0.25453:
                        if share <= 0.15613:
                            s += 0.008
                        else:
                            s += 0.160
                    else:
                        if top_share <= 0:
                            s += -0.046
                        else:
                            if summary <= 0.086335:
                                if container_count <= 54.5:
                                    if share <= 0.80363:
                                        s += -0.023
                                    else:
                                        s += 0.107
                                else:
                                    if top_share <= 0.22083:
                                        s += 0.045
                                    else:
                                        s += -0.017
                            else:
                                s += 0.074
                else:
                    s += -0.090
            else:
                if span_share <= 0.853:
                    s += 0.059
                else:
                    if container_count <= 55.5:
                        s += -0.252
                    else:
                        if span_share <= 0.973:
                            s += 0.094
                        else:
                            s += -0.157
        else:
            s += -0.150
    else:
        s += -0.152
    if section <= 3810:
        if in_list <= 0:
            if summary <= 0.2419:
                if top_count <= 7.5:
                    s += -0.028
                else:
                    if since_first <= 391.5:
                        s += -0.038
                    else:
                        if longs_before <= 0.83173:
                            s += 0.035
                        else:
                            if dominant <= 0:
                                if section <= 998.5:
                                    s += -0.024
                                else:
                                    s += 0.114
                            else:
                                if parent_share <= 0.98453:
                                    if parent_share <= 0.48981:
                                        s += -0.020
                                    else:
                                        if from_headline <= 21.5:
                                            s += -0.683
                                        else:
                                            s += -0.166
                                else:
                                    s += 0.118
            else:
                s += 0.061
        else:
            s += 0.035
    else:
        if span_share <= 0.72903:
            if alike <= 10.5:
                if parent_share <= 0.06171:
                    s += -0.161
                else:
                    s += 0.124
            else:
                s += -0.201
        else:
            s += -0.014
    if against <= 1.5:
        if near_caption <= 0:
            if in_comment <= 0:
                if span_share <= 0.25453:
                    if parent_share <= 0.90151:
                        s += 0.086
                    else:
                        s += -0.146
                else:
                    if repeated <= 0:
                        if relative_length <= 1.8976:
                            if length <= 283.5:
                                if container_count <= 55.5:
                                    s += -0.018
                                else:
                                    s += 0.015
                            else:
                                if parent_longs <= 3.5:
                                    if next_share <= 0.0031033:
                                        s += -0.089
                                    else:
                                        if container_count <= 9.5:
                                            s += -0.094
                                        else:
                                            s += 0.080
                                else:
                                    if parent_longs <= 24.5:
                                        s += 0.122
                                    else:
                                        s += 0.015
                        else:
                            s += -0.109
                    else:
                        if length <= 30.5:
                            s += 0.116
                        else:
                            s += -0.134
            else:
                s += -0.145
        else:
            s += -0.095
    else:
        s += -0.078
    if noise <= 1.5:
        if section <= 3810:
            if since_first <= 39053:
                if relative_length <= 0.32152:
                    if share <= 0.63793:
                        s += 0.002
                    else:
                        if parent_share <= 0.87124:
                            s += -0.266
                        else:
                            s += -0.007
                else:
                    if share <= 0.73091:
                        s += 0.015
                    else:
                        s += 0.104
            else:
                s += -0.176
        else:
            if span_share <= 0.93612:
                if branch_share <= 0.3172:
                    if section <= 4121:
                        s += -0.270
                    else:
                        if section_running <= 0.84442:
                            s += 0.067
                        else:
                            s += -0.110
                else:
                    s += 0.062
            else:
                if span_share <= 0.973:
                    s += 0.125
                else:
                    if span_share <= 0.97914:
                        s += -0.189
                    else:
                        if top_count <= 92.5:
                            s += 0.102
                        else:
                            s += -0.114
    else:
        s += -0.096
    if in_consent <= 0:
        if section_running <= 0.037887:
            s += -0.101
        else:
            if in_comment <= 0:
                if span_share <= 0.28712:
                    if branch_share <= 0.0096781:
                        s += -0.019
                    else:
                        if alike <= 14.5:
                            if tag <= 8.5:
                                s += 0.157
                            else:
                                s += -0.026
                        else:
                            s += -0.034
                else:
                    if span_share <= 0.45219:
                        s += -0.082
                    else:
                        if container_count <= 765:
                            if span_share <= 0.57686:
                                if next_share <= 0.19506:
                                    if next_share <= 0:
                                        s += -0.054
                                    else:
                                        s += 0.123
                                else:
                                    s += -0.061
                            else:
                                if from_last <= 1.5:
                                    s += 0.005
                                else:
                                    if container_count <= 6.5:
                                        s += 0.393
                                    else:
                                        s += -0.062
                        else:
                            s += -0.161
            else:
                s += -0.141
    else:
        s += -0.148
    if in_list <= 0:
        if section_running <= 0.3446:
            s += -0.122
        else:
            s += -0.003
    else:
        if parent_share <= 0.78305:
            if relative_length <= 0.031658:
                if section_running <= 0.98774:
                    s += -0.033
                else:
                    s += -0.360
            else:
                if relative_length <= 0.10639:
                    s += 0.075
                else:
                    if section_running <= 0.95705:
                        if section <= 1385.5:
                            if share <= 0.17482:
                                if from_last_long <= -72.5:
                                    s += 0.094
                                else:
                                    s += -0.068
                            else:
                                s += 0.143
                        else:
                            if top_share <= 0.30004:
                                s += -0.140
                            else:
                                s += 0.079
                    else:
                        if parent_longs <= 165:
                            if parent_share <= 0.02268:
                                s += -0.016
                            else:
                                s += 0.120
                        else:
                            s += -0.251
        else:
            if span_share <= 0.82897:
                s += -0.085
            else:
                s += 0.128
    if noise <= 1.5:
        if next_share <= 0.296:
            if section <= 3810:
                if section <= 1719.5:
                    if in_list <= 0:
                        s += -0.018
                    else:
                        if length <= 13.5:
                            s += -0.080
                        else:
                            if since_first <= 68.5:
                                if top_count <= 168.5:
                                    if length <= 76.5:
                                        s += 0.180
                                    else:
                                        s += -0.042
                                else:
                                    s += -0.115
                            else:
                                if parent_share <= 0.86867:
                                    if span_share <= 0.95595:
                                        s += 0.025
                                    else:
                                        if span_share <= 0.95819:
                                            s += -0.425
                                        else:
                                            s += -0.039
                                else:
                                    s += 0.146
                else:
                    s += 0.033
            else:
                if span_share <= 0.93612:
                    s += -0.101
                else:
                    if longs_before <= 0.94885:
                        s += 0.092
                    else:
                        s += -0.207
        else:
            s += 0.021
    else:
        s += -0.082
    if in_consent <= 0:
        if summary <= 0.086335:
            if longs_before <= 0:
                if length <= 192.5:
                    if from_last_long <= 5.5:
                        s += -0.082
                    else:
                        s += 0.067
                else:
                    s += 0.099
            else:
                if length <= 1.5:
                    if top_count <= 22.5:
                        s += 0.060
                    else:
                        s += -0.290
                else:
                    if section_running <= 0.96866:
                        if container_count <= 99.5:
                            if span_share <= 0.28712:
                                s += 0.064
                            else:
                                if parent_longs <= 2.5:
                                    s += -0.066
                                else:
                                    s += -0.004
                        else:
                            s += 0.023
                    else:
                        if copies <= 1.5:
                            s += 0.027
                        else:
                            if container_count <= 53.5:
                                s += -0.231
                            else:
                                s += -0.019
        else:
            if top_count <= 2.5:
                s += -0.012
            else:
                s += 0.063
    else:
        s += -0.141
    if since_first <= 42182:
        if noise <= 1.5:
            if in_comment <= 0:
                if since_mark <= 14077:
                    if relative_length <= 1.8976:
                        if length <= 283.5:
                            if container_count <= 6.5:
                                s += 0.080
                            else:
                                if container_count <= 22.5:
                                    if relative_length <= 0.32152:
                                        if links <= 0.012705:
                                            s += -0.039
                                        else:
                                            s += -0.176
                                    else:
                                        s += 0.035
                                else:
                                    if length <= 279.5:
                                        s += 0.004
                                    else:
                                        s += -0.204
                        else:
                            if parent_longs <= 3.5:
                                if section_running <= 0.97355:
                                    s += -0.048
                                else:
                                    s += 0.082
                            else:
                                if since_first <= 7854.5:
                                    s += 0.103
                                else:
                                    s += -0.003
                    else:
                        s += -0.087
                else:
                    s += 0.063
            else:
                s += -0.143
        else:
            s += -0.072
    else:
        s += -0.149
    if near_box <= 0:
        if parent_share <= 0.028205:
            if span_share <= 0.8746:
                if span_share <= 0.85841:
                    if length <= 244.5:
                        if length <= 53.5:
                            if share <= 0.043125:
                                s += -0.034
                            else:
                                s += 0.096
                        else:
                            s += -0.077
                    else:
                        s += 0.085
                else:
                    s += -0.215
            else:
                if top_share <= 0.51668:
                    s += 0.021
                else:
                    s += -0.222
        else:
            if from_headline <= 349.5:
                if span_share <= 0.28712:
                    s += 0.086
                else:
                    if from_last_long <= 13.5:
                        s += 0.013
                    else:
                        s += -0.077
            else:
                s += -0.090
    else:
        if span_share <= 0.853:
            if span_share <= 0.72903:
                s += -0.061
            else:
                s += 0.135
        else:
            if from_last_long <= -30.5:
                s += 0.004
            else:
                s += -0.182
    if in_consent <= 0:
        if near_caption <= 0:
            if since_first <= 42182:
                if next_share <= 0.30097:
                    if section <= 3810:
                        if section <= 1698.5:
                            s += -0.005
                        else:
                            s += 0.032
                    else:
                        s += -0.052
                else:
                    if from_headline <= 66.5:
                        if ending <= 0:
                            if section <= 1350.5:
                                if near_media <= 0:
                                    s += 0.030
                                else:
                                    s += 0.249
                            else:
                                if share <= 0.35881:
                                    s += -0.016
                                else:
                                    if next_share <= 0.41364:
                                        s += -0.416
                                    else:
                                        s += -0.078
                        else:
                            if parent_longs <= 3.5:
                                s += -0.003
                            else:
                                s += 0.100
                    else:
                        if branch_share <= 0.91442:
                            s += -0.000
                        else:
                            s += -0.168
            else:
                s += -0.133
        else:
            s += -0.081
    else:
        s += -0.134
    if since_mark <= 1896.5:
        if section <= 3810:
            if top_share <= 0.029934:
                if near_media <= 0:
                    if longs_before <= 0.71381:
                        s += -0.008
                    else:
                        s += -0.081
                else:
                    s += -0.158
            else:
                if top_share <= 0.14892:
                    if since_mark <= 7.5:
                        if section <= 206.5:
                            s += -0.120
                        else:
                            s += 0.178
                    else:
                        if section <= 1325.5:
                            s += 0.038
                        else:
                            s += -0.056
                else:
                    if since_first <= 13509:
                        if since_first <= 585.5:
                            s += -0.029
                        else:
                            s += 0.024
                    else:
                        s += -0.138
        else:
            if since_first <= 1267.5:
                if branch_share <= 0.044862:
                    s += -0.078
                else:
                    s += 0.095
            else:
                s += -0.139
    else:
        if length <= 1.5:
            s += -0.185
        else:
            s += 0.014
    if summary <= 0.086335:
        if longs_before <= 0:
            s += -0.041
        else:
            if parent_share <= 0.99947:
                if branch_share <= 0.98165:
                    if container_count <= 55.5:
                        if branch_share <= 0.06436:
                            if top_count <= 1.5:
                                s += 0.009
                            else:
                                if parent_longs <= 15.5:
                                    if length <= 51.5:
                                        s += 0.007
                                    else:
                                        s += -0.086
                                else:
                                    s += -0.202
                        else:
                            if longs_before <= 0.81223:
                                if links <= 0.28378:
                                    s += 0.060
                                else:
                                    s += -0.105
                            else:
                                if links <= 0.98275:
                                    s += -0.074
                                else:
                                    s += 0.354
                    else:
                        if container_count <= 59.5:
                            s += 0.114
                        else:
                            s += 0.006
                else:
                    s += -0.188
            else:
                if branch_share <= 0.77541:
                    s += -0.112
                else:
                    s += 0.142
    else:
        s += 0.028
    if in_list <= 0:
        if section_running <= 0.20612:
            s += -0.134
        else:
            s += -0.004
    else:
        if since_mark <= 2181.5:
            if since_mark <= 17.5:
                if branch_share <= 0.0068616:
                    s += -0.051
                else:
                    s += 0.167
            else:
                if share <= 0.30194:
                    if parent_share <= 0.74332:
                        if parent_share <= 0.69171:
                            if parent_share <= 0.48981:
                                if share <= 0.10656:
                                    if parent_share <= 0.11852:
                                        s += -0.037
                                    else:
                                        s += 0.138
                                else:
                                    if share <= 0.12721:
                                        s += -0.319
                                    else:
                                        if section_running <= 0.78998:
                                            s += -0.213
                                        else:
                                            s += -0.014
                            else:
                                s += 0.117
                        else:
                            s += -0.227
                    else:
                        s += 0.086
                else:
                    s += 0.085
        else:
            if from_last_long <= 32.5:
                s += 0.075
            else:
                s += -0.094
    if share <= 0.90114:
        if in_consent <= 0:
            if relative_length <= 1.8976:
                if noise <= 0:
                    if in_comment <= 0:
                        if span_share <= 0.853:
                            if parent_share <= 0.70722:
                                s += 0.026
                            else:
                                s += -0.052
                        else:
                            if span_share <= 0.88101:
                                if parent_longs <= 7.5:
                                    if since_mark <= 2516.5:
                                        s += -0.065
                                    else:
                                        s += -0.321
                                else:
                                    s += -0.002
                            else:
                                s += 0.007
                    else:
                        s += -0.138
                else:
                    if length <= 20.5:
                        s += -0.109
                    else:
                        if share <= 0.21251:
                            s += 0.023
                        else:
                            s += -0.090
            else:
                if since_first <= 4506.5:
                    s += 0.015
                else:
                    s += -0.129
        else:
            s += -0.127
    else:
        if since_first <= 20661:
            s += 0.119
        else:
            s += -0.096
    if in_list <= 0:
        s += -0.005
    else:
        if container_count <= 663:
            if from_last_long <= 11.5:
                if parent_share <= 0.8127:
                    if length <= 13.5:
                        s += -0.064
                    else:
                        if container_count <= 8.5:
                            s += 0.192
                        else:
                            if from_last <= -38.5:
                                if container_count <= 307:
                                    s += 0.089
                                else:
                                    s += -0.021
                            else:
                                if links <= 0.073339:
                                    if since_first <= 4007.5:
                                        if container_count <= 29.5:
                                            if parent_share <= 0.026016:
                                                s += -0.117
                                            else:
                                                s += 0.167
                                        else:
                                            s += -0.104
                                    else:
                                        s += 0.087
                                else:
                                    if length <= 37.5:
                                        s += 0.067
                                    else:
                                        s += -0.073
                else:
                    s += 0.108
            else:
                if container_count <= 99.5:
                    s += -0.131
                else:
                    s += 0.066
        else:
            s += -0.120
    if near_box <= 0:
        if parent_share <= 0.028205:
            if container_count <= 53.5:
                if container_count <= 6.5:
                    if section_running <= 0.7839:
                        s += 0.338
                    else:
                        if relative_length <= 0.18316:
                            s += -0.176
                        else:
                            s += 0.124
                else:
                    if parent_share <= 0.0044773:
                        s += 0.070
                    else:
                        s += -0.082
            else:
                if since_first <= -171.5:
                    s += -0.088
                else:
                    s += 0.014
        else:
            if top_count <= 81.5:
                s += 0.014
            else:
                s += -0.022
    else:
        if container_count <= 118:
            if since_first <= 52.5:
                s += 0.126
            else:
                if section_running <= 0.95338:
                    s += -0.043
                else:
                    if parent_longs <= 4.5:
                        if top_count <= 4.5:
                            s += -0.066
                        else:
                            s += -0.340
                    else:
                        s += -0.056
        else:
            s += 0.063
    if near_caption <= 0:
        if summary <= 0.086335:
            s += -0.002
        else:
            if span_share <= 0.62329:
                s += 0.104
            else:
                if span_share <= 0.70512:
                    if parent_longs <= 6.5:
                        s += -0.203
                    else:
                        s += 0.084
                else:
                    if top_share <= 0.032999:
                        if relative_length <= 0.44295:
                            if branch_share <= 0.031897:
                                if length <= 68.5:
                                    s += 0.098
                                else:
                                    s += -0.060
                            else:
                                s += 0.135
                        else:
                            s += -0.110
                    else:
                        if container_count <= 40.5:
                            s += 0.117
                        else:
                            s += 0.004
    else:
        if tag <= 13.5:
            s += -0.129
        else:
            if container_count <= 88.5:
                s += -0.065
            else:
                if container_count <= 166:
                    if section_running <= 0.98651:
                        s += 0.589
                    else:
                        s += -0.034
                else:
                    s += -0.085
    if since_mark <= 3905.5:
        if container_count <= 11.5:
            if against <= 0:
                if since_mark <= 14.5:
                    if longs_before <= 0.89893:
                        s += -0.067
                    else:
                        s += 0.321
                else:
                    if section <= 347.5:
                        s += 0.199
                    else:
                        if since_mark <= 1365.5:
                            s += 0.093
                        else:
                            s += -0.062
            else:
                if top_share <= 0.0040522:
                    if top_count <= 2.5:
                        s += -0.166
                    else:
                        s += 0.131
                else:
                    s += -0.218
        else:
            if longs_before <= 0.76948:
                s += -0.002
            else:
                if share <= 0.64153:
                    s += -0.027
                else:
                    if share <= 0.71354:
                        if branch_share <= 0.10136:
                            s += 0.045
                        else:
                            if section <= 1456.5:
                                s += -0.583
                            else:
                                s += 0.017
                    else:
                        s += -0.061
    else:
        s += 0.016
    if in_consent <= 0:
        if repeated <= 0:
            if noise <= 0:
                if since_mark <= 10.5:
                    if span_share <= 0.98281:
                        if from_headline <= 2.5:
                            s += -0.047
                        else:
                            s += 0.093
                    else:
                        if longs_before <= 0.061901:
                            s += 0.046
                        else:
                            s += -0.239
                else:
                    if since_mark <= 14.5:
                        s += -0.106
                    else:
                        if links <= 0.13584:
                            s += 0.011
                        else:
                            if tag <= 8.5:
                                s += -0.004
                            else:
                                s += -0.117
            else:
                s += -0.033
        else:
            if span_share <= 0.97652:
                if from_last <= -29.5:
                    s += 0.099
                else:
                    if links <= 0.26992:
                        if alike <= 32.5:
                            s += -0.159
                        else:
                            s += 0.037
                    else:
                        s += 0.146
            else:
                s += -0.183
    else:
        s += -0.121
    if since_first <= 42182:
        if against <= 1.5:
            if in_list <= 0:
                if section_running <= 0.20612:
                    s += -0.119
                else:
                    if length <= 116.5:
                        s += -0.011
                    else:
                        if copies <= 1.5:
                            if ending <= 0:
                                if links <= 0.24803:
                                    s += -0.058
                                else:
                                    s += 0.172
                            else:
                                if since_first <= 4703.5:
                                    s += 0.050
                                else:
                                    s += -0.003
                        else:
                            s += -0.109
            else:
                if since_mark <= 3464.5:
                    if since_mark <= 0:
                        s += 0.108
                    else:
                        s += -0.003
                else:
                    if from_last_long <= 63.5:
                        s += 0.076
                    else:
                        s += -0.101
        else:
            if top_share <= 0.010071:
                s += -0.155
            else:
                if parent_longs <= 1.5:
                    s += -0.032
                else:
                    s += 0.172
    else:
        s += -0.117
    return s
