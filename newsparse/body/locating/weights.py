"""Weights of the block model. Written by ``python -m tests.train.body_model``; do not edit."""

# ruff: noqa
# fmt: off

#: Log-odds beyond which the late trees are not asked.
SETTLED = 2.0


def early(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead = row
    s = 0.0
    if alike <= 2:
        if tag <= 8:
            if parent_share <= 0.074828:
                if from_last_long <= -4:
                    if length <= 174:
                        s += 0.695
                    else:
                        s += 1.459
                else:
                    s += 0.303
            else:
                if share <= 0.018381:
                    if next_share <= 0.013828:
                        s += 0.619
                    else:
                        s += 1.347
                else:
                    if against <= 0:
                        s += 1.620
                    else:
                        s += 0.503
        else:
            s += 0.315
    else:
        if top_share <= 0.0024941:
            if parent_share <= 0.0855:
                s += 0.423
            else:
                s += 1.194
        else:
            if tag <= 8:
                if against <= 0:
                    if ending <= 0:
                        s += 1.587
                    else:
                        s += 1.765
                else:
                    if alike <= 6:
                        s += 0.534
                    else:
                        s += 1.379
            else:
                if top_share <= 0.85353:
                    s += 0.663
                else:
                    s += 1.734
    if share <= 0.21988:
        if next_share <= 0.051721:
            if length <= 232:
                if since_mark <= 316:
                    if lead <= 0:
                        s += -0.567
                    else:
                        s += 0.039
                else:
                    if parent_share <= 0.27221:
                        s += -0.438
                    else:
                        if tag <= 8:
                            s += -0.042
                        else:
                            s += -0.485
            else:
                if top_share <= 0.0070204:
                    s += -0.534
                else:
                    s += 0.102
        else:
            if tag <= 8:
                if against <= 0:
                    if links <= 0.41764:
                        s += 0.147
                    else:
                        s += -0.238
                else:
                    s += -0.464
            else:
                s += -0.406
    else:
        if top_share <= 0.0046036:
            s += -0.111
        else:
            if alike <= 141:
                if ending <= 0:
                    s += 0.109
                else:
                    s += 0.263
            else:
                if top_share <= 0.7482:
                    s += 0.103
                else:
                    s += -0.531
    if dominant <= 0:
        if next_share <= 0.051721:
            if from_last_long <= 1:
                if ending <= 0:
                    if since_mark <= 604:
                        s += -0.374
                    else:
                        s += -0.194
                else:
                    if against <= 0:
                        if length <= 100:
                            s += -0.181
                        else:
                            s += 0.097
                    else:
                        s += -0.380
            else:
                s += -0.444
        else:
            if tag <= 8:
                if against <= 0:
                    if near_media <= 0:
                        if links <= 0.48095:
                            if top_share <= 0.0:
                                s += -0.265
                            else:
                                s += 0.166
                        else:
                            s += -0.157
                    else:
                        s += -0.325
                else:
                    s += -0.325
            else:
                s += -0.290
    else:
        if parent_share <= 0.060864:
            if section_running <= 0.94745:
                s += -0.145
            else:
                s += 0.195
        else:
            if length <= 1:
                s += -0.797
            else:
                s += 0.241
    if share <= 0.22537:
        if top_share <= 0.00063053:
            if lead <= 0:
                s += -0.352
            else:
                s += 0.064
        else:
            if since_mark <= 14:
                s += -0.333
            else:
                if near_media <= 0:
                    if section_running <= 0.92057:
                        if from_last_long <= 0:
                            s += -0.093
                        else:
                            s += -0.353
                    else:
                        if share <= 0.0097197:
                            s += -0.078
                        else:
                            if against <= 0:
                                if parent_share <= 0.5386:
                                    s += 0.092
                                else:
                                    s += 0.212
                            else:
                                s += -0.103
                else:
                    s += -0.402
    else:
        if section_running <= 0.8663:
            if parent_share <= 0.0855:
                s += -0.245
            else:
                s += 0.111
        else:
            if alike <= 128:
                if against <= 0:
                    if ending <= 0:
                        s += 0.114
                    else:
                        s += 0.247
                else:
                    s += -0.038
            else:
                s += -0.102
    if share <= 0.23535:
        if tag <= 8:
            if from_last_long <= 0:
                if since_mark <= 14:
                    s += -0.235
                else:
                    if near_media <= 0:
                        if against <= 0:
                            if section_running <= 0.88487:
                                s += -0.054
                            else:
                                if tag <= 6:
                                    s += 0.129
                                else:
                                    s += -0.169
                        else:
                            s += -0.169
                    else:
                        s += -0.310
            else:
                if section_running <= 0.97656:
                    s += -0.287
                else:
                    s += -0.053
        else:
            if top_share <= 0.046028:
                s += -0.309
            else:
                if since_mark <= 17:
                    s += -0.304
                else:
                    if top_share <= 0.99753:
                        s += -0.137
                    else:
                        s += 0.270
    else:
        if section_running <= 0.8663:
            if top_share <= 0.70144:
                s += -0.120
            else:
                s += 0.145
        else:
            if alike <= 128:
                s += 0.213
            else:
                s += -0.071
    if share <= 0.24179:
        if alike <= 4:
            if parent_share <= 0.029373:
                s += -0.236
            else:
                if since_mark <= 14:
                    s += -0.259
                else:
                    if top_share <= 0.11216:
                        if from_last_long <= -11:
                            if tag <= 13:
                                s += 0.015
                            else:
                                s += -0.280
                        else:
                            s += -0.245
                    else:
                        if links <= 0.43988:
                            s += 0.169
                        else:
                            s += -0.136
        else:
            if section_running <= 0.80712:
                s += -0.223
            else:
                if against <= 0:
                    if near_media <= 0:
                        s += 0.100
                    else:
                        s += -0.149
                else:
                    s += -0.149
    else:
        if top_share <= 0.77482:
            if section_running <= 0.75309:
                s += -0.194
            else:
                if tag <= 8:
                    s += 0.116
                else:
                    s += -0.364
        else:
            if alike <= 153:
                s += 0.215
            else:
                s += -0.180
    if share <= 0.46773:
        if tag <= 8:
            if top_share <= 0.0:
                s += -0.174
            else:
                if share <= 0.063519:
                    if tag <= 1:
                        if ending <= 0:
                            if next_share <= 0.55216:
                                s += -0.190
                            else:
                                s += -0.574
                        else:
                            s += -0.037
                    else:
                        if next_share <= 0.13375:
                            s += -0.038
                        else:
                            s += 0.124
                else:
                    if since_mark <= 24940:
                        s += 0.101
                    else:
                        if share <= 0.21988:
                            s += 0.202
                        else:
                            s += -1.008
        else:
            if alike <= 62:
                s += -0.192
            else:
                s += 0.424
    else:
        if links <= 0.84796:
            if against <= 0:
                s += 0.191
            else:
                if share <= 0.77193:
                    if from_last_long <= 296:
                        s += -0.596
                    else:
                        s += 0.191
                else:
                    s += 0.191
        else:
            s += -1.004
    if share <= 0.55771:
        if against <= 0:
            if ending <= 0:
                if length <= 58:
                    if next_share <= 0.058699:
                        if from_last_long <= -43:
                            s += 0.018
                        else:
                            s += -0.125
                    else:
                        s += 0.049
                else:
                    if from_last_long <= -64:
                        s += 0.002
                    else:
                        s += -0.192
            else:
                if from_last_long <= 3:
                    if parent_share <= 0.030817:
                        s += -0.038
                    else:
                        s += 0.120
                else:
                    s += -0.191
        else:
            s += -0.192
    else:
        if section_running <= 0.94591:
            if parent_share <= 0.50966:
                if section_running <= 0.93987:
                    s += 0.029
                else:
                    s += -0.518
            else:
                if section_running <= 0.33968:
                    s += -0.762
                else:
                    s += 0.169
        else:
            if length <= 1:
                s += -0.678
            else:
                if share <= 0.98829:
                    s += 0.225
                else:
                    s += -0.365
    if share <= 0.55771:
        if tag <= 8:
            if against <= 0:
                if section_running <= 0.97656:
                    s += 0.009
                else:
                    s += 0.077
            else:
                if from_last_long <= -12:
                    s += 0.009
                else:
                    s += -0.225
        else:
            if top_share <= 0.036997:
                s += -0.211
            else:
                if tag <= 10:
                    if section_running <= 0.90973:
                        s += -0.188
                    else:
                        if parent_share <= 0.039154:
                            s += -0.047
                        else:
                            s += 0.203
                else:
                    s += -0.220
    else:
        if next_share <= 0.00294:
            if share <= 0.73975:
                if share <= 0.72285:
                    s += -0.099
                else:
                    s += -1.107
            else:
                s += 0.100
        else:
            if length <= 84:
                s += -0.012
            else:
                if alike <= 141:
                    s += 0.217
                else:
                    if from_last_long <= -118:
                        s += 0.153
                    else:
                        s += -0.438
    if dominant <= 0:
        if top_share <= 0.0013612:
            if lead <= 0:
                s += -0.175
            else:
                s += 0.139
        else:
            if near_media <= 0:
                if length <= 232:
                    if alike <= 4:
                        if from_last_long <= -78:
                            s += 0.122
                        else:
                            s += -0.089
                    else:
                        if from_last_long <= -205:
                            s += -0.144
                        else:
                            s += 0.072
                else:
                    if ending <= 0:
                        if top_share <= 0.24675:
                            s += 0.014
                        else:
                            s += -0.593
                    else:
                        s += 0.163
            else:
                if top_share <= 0.38739:
                    s += -0.248
                else:
                    s += 0.114
    else:
        if parent_share <= 0.5386:
            s += 0.020
        else:
            if ending <= 0:
                if length <= 1288:
                    s += -0.008
                else:
                    s += -0.831
            else:
                if alike <= 61:
                    s += 0.215
                else:
                    s += 0.009
    if share <= 0.55771:
        if since_mark <= 316:
            if alike <= 7:
                if tag <= 6:
                    if tag <= 0:
                        if lead <= 0:
                            s += -0.191
                        else:
                            s += 0.127
                    else:
                        s += 0.005
                else:
                    s += -0.203
            else:
                s += -0.002
        else:
            if top_share <= 0.60495:
                if section_running <= 0.94964:
                    s += -0.076
                else:
                    if top_share <= 0.49479:
                        if tag <= 13:
                            s += 0.065
                        else:
                            s += -0.200
                    else:
                        if alike <= 33:
                            s += -0.140
                        else:
                            s += -2.932
            else:
                if since_mark <= 32125:
                    s += 0.126
                else:
                    s += -0.850
    else:
        if since_mark <= 0:
            if share <= 0.77193:
                s += -0.742
            else:
                s += 0.066
        else:
            if section_running <= 0.94591:
                s += 0.029
            else:
                s += 0.185
    if share <= 0.75957:
        if since_mark <= 0:
            s += -0.164
        else:
            if top_share <= 0.67837:
                if from_last_long <= -38:
                    if top_share <= 0.14786:
                        if top_share <= 0.0060475:
                            s += -0.020
                        else:
                            s += 0.132
                    else:
                        if alike <= 29:
                            s += -0.012
                        else:
                            if parent_share <= 0.1881:
                                s += -0.154
                            else:
                                s += -0.751
                else:
                    if section_running <= 0.85594:
                        s += -0.163
                    else:
                        if parent_share <= 0.045195:
                            if since_mark <= 3981:
                                s += -0.154
                            else:
                                s += 0.033
                        else:
                            s += 0.029
            else:
                if alike <= 60:
                    s += 0.115
                else:
                    if alike <= 66:
                        if parent_share <= 0.91816:
                            s += 0.084
                        else:
                            s += -1.814
                    else:
                        s += -0.011
    else:
        if alike <= 153:
            s += 0.194
        else:
            s += -0.280
    return s


def late(row: tuple[float, ...]) -> float:
    length, links, ending, tag, share, dominant, next_share, from_last_long, top_share, parent_share, against, near_media, since_mark, section_running, alike, in_comment, lead, noise, in_list, in_quote, in_consent, near_caption, near_box, branch_share, parent_longs, top_count, container_count, span_share, from_headline, from_last, longs_before, since_first, section, summary, repeated, copies, relative_length = row
    s = 0.0
    if copies <= 1:
        if top_count <= 463:
            if from_headline <= 0:
                s += -0.130
            else:
                if noise <= 0:
                    if from_last <= 0:
                        if near_caption <= 0:
                            if near_box <= 0:
                                if ending <= 0:
                                    s += 0.022
                                else:
                                    if since_first <= 32736:
                                        s += 0.101
                                    else:
                                        s += -0.116
                            else:
                                s += -0.116
                        else:
                            s += -0.116
                    else:
                        if since_first <= 1637:
                            s += 0.110
                        else:
                            if span_share <= 0.14998:
                                s += 0.141
                            else:
                                s += -0.101
                else:
                    s += -0.116
        else:
            s += -0.430
    else:
        if relative_length <= 0.17134:
            s += -0.085
        else:
            if span_share <= 0.87836:
                s += -0.227
            else:
                if from_last <= -292:
                    s += 0.094
                else:
                    s += -0.736
    if repeated <= 0:
        if since_first <= 36919:
            if length <= 172:
                if top_count <= 2:
                    s += -0.072
                else:
                    if section <= 3810:
                        if share <= 0.015205:
                            s += -0.020
                        else:
                            s += 0.038
                    else:
                        s += -0.115
            else:
                if from_last <= 0:
                    if ending <= 0:
                        s += -0.075
                    else:
                        if top_count <= 669:
                            if near_box <= 0:
                                s += 0.108
                            else:
                                s += -0.138
                        else:
                            s += -0.485
                else:
                    if span_share <= 0.098872:
                        s += 0.237
                    else:
                        if since_first <= 3197:
                            s += 0.068
                        else:
                            s += -0.138
        else:
            s += -0.350
    else:
        if top_share <= 0.048176:
            s += -0.104
        else:
            if length <= 59:
                s += -0.225
            else:
                s += -0.668
    if copies <= 1:
        if near_caption <= 0:
            if longs_before <= 0.7633:
                if container_count <= 642:
                    if share <= 0.043096:
                        if longs_before <= 0.0:
                            if summary <= 0.20761:
                                s += -0.118
                            else:
                                s += 0.064
                        else:
                            s += 0.019
                    else:
                        if tag <= 13:
                            if since_first <= 24908:
                                s += 0.079
                            else:
                                s += -0.184
                        else:
                            s += -0.172
                else:
                    s += -0.232
            else:
                if near_box <= 0:
                    if span_share <= 0.9264:
                        if container_count <= 6:
                            s += 0.193
                        else:
                            if next_share <= 0.010726:
                                s += -0.117
                            else:
                                s += -0.019
                    else:
                        s += 0.028
                else:
                    s += -0.244
        else:
            s += -0.176
    else:
        if share <= 0.12732:
            s += -0.062
        else:
            s += -0.276
    if since_first <= 41058:
        if copies <= 1:
            if section_running <= 0.96866:
                if from_headline <= 0:
                    s += -0.175
                else:
                    if longs_before <= 0.66225:
                        if relative_length <= 0.39096:
                            s += -0.005
                        else:
                            if parent_longs <= 3:
                                if share <= 0.60465:
                                    s += 0.044
                                else:
                                    if share <= 0.73694:
                                        s += -0.397
                                    else:
                                        s += 0.140
                            else:
                                s += 0.110
                    else:
                        s += -0.062
            else:
                if tag <= 10:
                    if near_caption <= 0:
                        if relative_length <= 1.8834:
                            if relative_length <= 0.51945:
                                s += 0.039
                            else:
                                s += 0.105
                        else:
                            s += -0.194
                    else:
                        s += -0.217
                else:
                    s += -0.094
        else:
            if tag <= 3:
                s += -0.182
            else:
                s += -0.027
    else:
        s += -0.367
    if noise <= 0:
        if section <= 3810:
            if from_headline <= 0:
                s += -0.109
            else:
                if longs_before <= 0.65233:
                    if share <= 0.015205:
                        if section_running <= 0.76084:
                            if longs_before <= 0.12561:
                                s += 0.164
                            else:
                                s += -0.001
                        else:
                            s += -0.034
                    else:
                        if near_caption <= 0:
                            if since_first <= 21686:
                                s += 0.077
                            else:
                                s += -0.109
                        else:
                            s += -0.109
                else:
                    if section_running <= 0.99571:
                        if next_share <= 0.22033:
                            s += -0.061
                        else:
                            s += 0.024
                    else:
                        if top_count <= 82:
                            s += 0.062
                        else:
                            s += -0.104
        else:
            if from_headline <= 62:
                if top_count <= 9:
                    s += -0.085
                else:
                    s += 0.083
            else:
                s += -0.109
    else:
        s += -0.109
    if repeated <= 0:
        if container_count <= 663:
            if near_caption <= 0:
                if against <= 0:
                    if since_mark <= 14:
                        s += -0.047
                    else:
                        if parent_share <= 0.99947:
                            if span_share <= 0.2575:
                                s += 0.173
                            else:
                                if longs_before <= 0.81847:
                                    if ending <= 0:
                                        if length <= 60:
                                            s += 0.025
                                        else:
                                            s += -0.048
                                    else:
                                        if parent_longs <= 3:
                                            s += 0.015
                                        else:
                                            s += 0.091
                                else:
                                    if in_list <= 0:
                                        s += -0.048
                                    else:
                                        s += 0.043
                        else:
                            s += 0.138
                else:
                    s += -0.048
            else:
                s += -0.151
        else:
            s += -0.192
    else:
        if length <= 30:
            s += -0.004
        else:
            if parent_share <= 0.12153:
                s += -0.143
            else:
                s += -0.355
    if noise <= 1:
        if since_first <= 32736:
            if span_share <= 0.14998:
                s += 0.133
            else:
                if span_share <= 0.90743:
                    if from_headline <= 0:
                        s += -0.161
                    else:
                        if top_share <= 0.38739:
                            if copies <= 1:
                                s += -0.023
                            else:
                                s += -0.133
                        else:
                            if top_count <= 178:
                                if relative_length <= 0.29606:
                                    if alike <= 0:
                                        if tag <= 8:
                                            s += 0.270
                                        else:
                                            s += -0.161
                                    else:
                                        s += -0.023
                                else:
                                    s += 0.096
                            else:
                                s += -0.119
                else:
                    if near_box <= 0:
                        if relative_length <= 2.6081:
                            s += 0.045
                        else:
                            s += -0.161
                    else:
                        if span_share <= 0.96548:
                            s += 0.069
                        else:
                            s += -0.161
        else:
            s += -0.161
    else:
        s += -0.161
    if repeated <= 0:
        if section <= 3810:
            if in_list <= 0:
                if relative_length <= 0.55658:
                    if links <= 0.052917:
                        s += -0.007
                    else:
                        if container_count <= 28:
                            if container_count <= 11:
                                s += 0.083
                            else:
                                if alike <= 11:
                                    s += -0.185
                                else:
                                    s += -0.607
                        else:
                            s += -0.047
                else:
                    if next_share <= 0.0018479:
                        s += -0.043
                    else:
                        s += 0.067
            else:
                if container_count <= 663:
                    if parent_longs <= 3:
                        s += 0.038
                    else:
                        s += 0.119
                else:
                    s += -0.188
        else:
            if from_headline <= 73:
                if length <= 1288:
                    if section <= 3948:
                        s += -0.237
                    else:
                        s += 0.021
                else:
                    s += -0.307
            else:
                s += -0.159
    else:
        s += -0.157
    if repeated <= 0:
        if top_count <= 463:
            if top_count <= 7:
                if in_list <= 0:
                    if span_share <= 0.2575:
                        s += 0.108
                    else:
                        if from_last <= 1:
                            if summary <= 0.27842:
                                s += -0.040
                            else:
                                s += 0.069
                        else:
                            s += -0.129
                else:
                    if span_share <= 0.89054:
                        s += 0.002
                    else:
                        s += 0.107
            else:
                if relative_length <= 1.8834:
                    if summary <= 0.095696:
                        if from_headline <= 2:
                            s += -0.085
                        else:
                            if parent_share <= 0.99947:
                                if branch_share <= 0.98232:
                                    s += 0.026
                                else:
                                    s += -0.241
                            else:
                                s += 0.149
                    else:
                        s += 0.112
                else:
                    if top_count <= 109:
                        s += -0.075
                    else:
                        s += -0.552
        else:
            s += -0.220
    else:
        s += -0.136
    if noise <= 1:
        if repeated <= 0:
            if against <= 1:
                if near_box <= 0:
                    if relative_length <= 0.54744:
                        if tag <= 1:
                            if relative_length <= 0.32098:
                                if branch_share <= 0.0092031:
                                    s += 0.001
                                else:
                                    s += -0.099
                            else:
                                s += 0.028
                        else:
                            if tag <= 8:
                                s += 0.037
                            else:
                                if alike <= 8:
                                    s += -0.050
                                else:
                                    if from_last_long <= 4:
                                        s += 0.139
                                    else:
                                        s += -0.109
                    else:
                        if relative_length <= 1.8834:
                            if since_first <= 34840:
                                s += 0.062
                            else:
                                s += -0.109
                        else:
                            s += -0.100
                else:
                    if from_last_long <= -38:
                        s += 0.063
                    else:
                        s += -0.109
            else:
                s += -0.109
        else:
            s += -0.119
    else:
        s += -0.143
    if container_count <= 642:
        if noise <= 0:
            if top_count <= 6:
                if section_running <= 0.94228:
                    s += -0.044
                else:
                    if since_first <= -1579:
                        s += 0.276
                    else:
                        if near_box <= 0:
                            if top_share <= 0.0:
                                s += -0.049
                            else:
                                s += 0.039
                        else:
                            s += -0.073
            else:
                if top_count <= 80:
                    if length <= 10:
                        s += -0.052
                    else:
                        if branch_share <= 0.64205:
                            if container_count <= 115:
                                if near_box <= 0:
                                    s += 0.020
                                else:
                                    s += -0.073
                            else:
                                if container_count <= 193:
                                    s += 0.135
                                else:
                                    s += 0.013
                        else:
                            s += 0.092
                else:
                    if since_first <= 10171:
                        s += 0.017
                    else:
                        s += -0.073
        else:
            s += -0.073
    else:
        s += -0.134
    if span_share <= 0.14998:
        if share <= 0.15674:
            if parent_share <= 0.060864:
                s += -0.116
            else:
                s += 0.166
        else:
            if against <= 1:
                s += 0.241
            else:
                s += -0.127
    else:
        if against <= 0:
            if share <= 0.78845:
                if container_count <= 3:
                    s += 0.119
                else:
                    s += 0.004
            else:
                if from_headline <= 56:
                    if relative_length <= 0.15855:
                        s += 0.004
                    else:
                        s += 0.128
                else:
                    s += 0.004
        else:
            if top_count <= 6:
                if share <= 0.21251:
                    if length <= 210:
                        s += -0.118
                    else:
                        if longs_before <= 0.81192:
                            s += 0.004
                        else:
                            s += -0.115
                else:
                    s += -0.265
            else:
                if parent_share <= 0.013751:
                    s += -0.073
                else:
                    s += 0.004
    if near_caption <= 0:
        if repeated <= 0:
            if section_running <= 0.96866:
                if longs_before <= 0.7506:
                    if from_headline <= 0:
                        s += -0.127
                    else:
                        if span_share <= 0.14998:
                            s += 0.152
                        else:
                            if container_count <= 55:
                                if links <= 0.16065:
                                    if top_count <= 8:
                                        s += -0.031
                                    else:
                                        s += 0.075
                                else:
                                    s += -0.112
                            else:
                                s += 0.039
                else:
                    s += -0.053
            else:
                if since_first <= 38625:
                    if longs_before <= 0.0:
                        if length <= 106:
                            s += -0.078
                        else:
                            s += 0.069
                    else:
                        if from_headline <= 23:
                            s += 0.085
                        else:
                            if relative_length <= 1.6901:
                                s += 0.024
                            else:
                                s += -0.172
                else:
                    s += -0.236
        else:
            s += -0.105
    else:
        s += -0.126
    if section <= 3810:
        if span_share <= 0.2575:
            if since_mark <= 604:
                s += -0.030
            else:
                s += 0.157
        else:
            if in_list <= 0:
                if next_share <= 0.00013241:
                    s += -0.104
                else:
                    if summary <= 0.20551:
                        if container_count <= 54:
                            if branch_share <= 0.64205:
                                if copies <= 1:
                                    if container_count <= 22:
                                        if alike <= 18:
                                            s += -0.075
                                        else:
                                            s += -0.460
                                    else:
                                        s += -0.017
                                else:
                                    s += -0.236
                            else:
                                if since_mark <= 17:
                                    s += -0.094
                                else:
                                    s += 0.110
                        else:
                            if parent_longs <= 26:
                                s += 0.045
                            else:
                                s += -0.026
                    else:
                        s += 0.086
            else:
                s += 0.046
    else:
        if span_share <= 0.71308:
            s += -0.170
        else:
            s += -0.024
    if top_count <= 463:
        if span_share <= 0.2575:
            if section <= 4266:
                s += 0.099
            else:
                s += -0.108
        else:
            if top_share <= 0.0:
                if summary <= 0.30861:
                    s += -0.084
                else:
                    s += 0.032
            else:
                if summary <= 0.18275:
                    if span_share <= 0.90743:
                        if span_share <= 0.85841:
                            if since_mark <= 2265:
                                if section <= 2255:
                                    s += -0.005
                                else:
                                    if top_share <= 0.35278:
                                        s += -0.184
                                    else:
                                        s += 0.006
                            else:
                                s += 0.064
                        else:
                            if span_share <= 0.85954:
                                if since_mark <= 4692:
                                    s += -0.123
                                else:
                                    s += -0.753
                            else:
                                s += -0.053
                    else:
                        if length <= 1:
                            s += -0.345
                        else:
                            s += 0.021
                else:
                    s += 0.091
    else:
        s += -0.175
    if since_first <= 41058:
        if in_list <= 0:
            if next_share <= 0.00013241:
                if container_count <= 8:
                    s += 0.159
                else:
                    s += -0.092
            else:
                if length <= 287:
                    s += -0.011
                else:
                    if from_headline <= 36:
                        s += 0.095
                    else:
                        if length <= 835:
                            s += 0.009
                        else:
                            s += -0.223
        else:
            if span_share <= 0.90743:
                if alike <= 189:
                    if from_last <= -40:
                        if length <= 17:
                            s += -0.086
                        else:
                            s += 0.109
                    else:
                        if since_mark <= 2802:
                            if span_share <= 0.90057:
                                if share <= 0.20295:
                                    s += -0.078
                                else:
                                    s += 0.110
                            else:
                                s += -0.429
                        else:
                            s += 0.067
                else:
                    s += -0.298
            else:
                s += 0.084
    else:
        s += -0.195
    if in_consent <= 0:
        if near_caption <= 0:
            if repeated <= 0:
                if parent_longs <= 147:
                    if section_running <= 0.96866:
                        if from_last <= -32:
                            if since_first <= -60:
                                s += -0.053
                            else:
                                s += 0.053
                        else:
                            if span_share <= 0.2575:
                                s += 0.064
                            else:
                                if parent_longs <= 3:
                                    if parent_share <= 0.16254:
                                        if next_share <= 0.00294:
                                            s += -0.112
                                        else:
                                            s += 0.001
                                    else:
                                        s += -0.166
                                else:
                                    s += -0.001
                    else:
                        if ending <= 0:
                            if tag <= 1:
                                if parent_longs <= 18:
                                    s += -0.019
                                else:
                                    s += -0.166
                            else:
                                s += 0.020
                        else:
                            s += 0.054
                else:
                    s += -0.166
            else:
                s += -0.086
        else:
            s += -0.114
    else:
        s += -0.166
    if container_count <= 642:
        if alike <= 23:
            if parent_longs <= 3:
                if container_count <= 55:
                    if section_running <= 0.97495:
                        if container_count <= 8:
                            if length <= 330:
                                s += 0.084
                            else:
                                s += -0.165
                        else:
                            s += -0.085
                    else:
                        s += 0.001
                else:
                    s += 0.005
            else:
                if length <= 287:
                    s += -0.004
                else:
                    if top_count <= 68:
                        s += 0.097
                    else:
                        s += -0.149
        else:
            if length <= 1:
                s += -0.289
            else:
                if from_headline <= 75:
                    s += 0.087
                else:
                    if top_share <= 0.24675:
                        s += 0.055
                    else:
                        if top_count <= 95:
                            s += -0.232
                        else:
                            if branch_share <= 0.97429:
                                s += 0.031
                            else:
                                s += -0.207
    else:
        s += -0.102
    if summary <= 0.1222:
        if from_headline <= 2:
            if longs_before <= 0.42924:
                s += -0.086
            else:
                s += 0.112
        else:
            if parent_share <= 0.99947:
                if in_list <= 0:
                    if span_share <= 0.28712:
                        s += 0.068
                    else:
                        if next_share <= 0.00013241:
                            s += -0.088
                        else:
                            if alike <= 7:
                                if from_headline <= 59:
                                    s += -0.051
                                else:
                                    s += 0.019
                            else:
                                if branch_share <= 0.98232:
                                    if from_headline <= 76:
                                        if next_share <= 0.013265:
                                            s += -0.046
                                        else:
                                            s += 0.059
                                    else:
                                        s += -0.021
                                else:
                                    s += -0.192
                else:
                    if section <= 2255:
                        s += 0.048
                    else:
                        if span_share <= 0.862:
                            s += -0.196
                        else:
                            s += 0.053
            else:
                s += 0.113
    else:
        s += 0.047
    if in_consent <= 0:
        if near_caption <= 0:
            if summary <= 0.086335:
                if near_box <= 0:
                    if container_count <= 642:
                        if from_headline <= 2:
                            if length <= 210:
                                s += -0.082
                            else:
                                s += 0.138
                        else:
                            if parent_share <= 0.99947:
                                if span_share <= 0.28712:
                                    if parent_share <= 0.028034:
                                        s += -0.024
                                    else:
                                        s += 0.129
                                else:
                                    if from_last <= -5:
                                        s += 0.014
                                    else:
                                        if share <= 0.64054:
                                            if top_share <= 0.0019197:
                                                s += -0.088
                                            else:
                                                s += 0.001
                                        else:
                                            s += -0.146
                            else:
                                s += 0.106
                    else:
                        s += -0.101
                else:
                    if container_count <= 118:
                        s += -0.146
                    else:
                        s += 0.060
            else:
                s += 0.045
        else:
            s += -0.102
    else:
        s += -0.161
    if section <= 3810:
        if since_first <= 36919:
            if length <= 287:
                if in_list <= 0:
                    if span_share <= 0.28712:
                        if parent_share <= 0.028034:
                            s += -0.035
                        else:
                            if parent_share <= 0.90277:
                                s += 0.141
                            else:
                                s += -0.179
                    else:
                        s += -0.016
                else:
                    if since_mark <= 3483:
                        s += 0.013
                    else:
                        s += 0.089
            else:
                if parent_share <= 0.089421:
                    if branch_share <= 0.024644:
                        s += 0.105
                    else:
                        if top_count <= 33:
                            s += -0.034
                        else:
                            s += -0.305
                else:
                    s += 0.072
        else:
            s += -0.172
    else:
        if span_share <= 0.71308:
            if alike <= 10:
                s += -0.006
            else:
                if alike <= 43:
                    s += -0.303
                else:
                    s += -0.065
        else:
            s += -0.016
    if against <= 1:
        if near_box <= 0:
            if in_list <= 0:
                if relative_length <= 0.32098:
                    if tag <= 1:
                        s += -0.065
                    else:
                        if next_share <= 0.044344:
                            s += -0.025
                        else:
                            s += 0.026
                else:
                    if tag <= 0:
                        if repeated <= 0:
                            s += 0.038
                        else:
                            s += -0.087
                    else:
                        if parent_share <= 0.68724:
                            s += 0.005
                        else:
                            s += -0.087
            else:
                if span_share <= 0.87836:
                    if span_share <= 0.853:
                        s += 0.016
                    else:
                        s += -0.087
                else:
                    if parent_share <= 0.014231:
                        s += -0.026
                    else:
                        s += 0.101
        else:
            if span_share <= 0.84116:
                if span_share <= 0.72684:
                    s += -0.055
                else:
                    s += 0.176
            else:
                s += -0.087
    else:
        s += -0.087
    if noise <= 1:
        if section <= 3810:
            if repeated <= 0:
                if relative_length <= 0.4176:
                    if share <= 0.64054:
                        if top_count <= 2:
                            if branch_share <= 0.0023402:
                                s += 0.050
                            else:
                                s += -0.050
                        else:
                            s += 0.013
                    else:
                        if parent_share <= 0.87373:
                            s += -0.109
                        else:
                            s += 0.036
                else:
                    if share <= 0.73039:
                        if span_share <= 0.85841:
                            s += 0.043
                        else:
                            if span_share <= 0.87976:
                                s += -0.109
                            else:
                                s += 0.009
                    else:
                        s += 0.103
            else:
                if links <= 0.18972:
                    if relative_length <= 0.096581:
                        s += 0.042
                    else:
                        s += -0.109
                else:
                    s += 0.186
        else:
            if span_share <= 0.72684:
                s += -0.109
            else:
                s += -0.013
    else:
        s += -0.109
    if in_consent <= 0:
        if length <= 1288:
            if longs_before <= 0.83173:
                if length <= 242:
                    if container_count <= 55:
                        if links <= 0.045519:
                            if near_caption <= 0:
                                s += 0.004
                            else:
                                s += -0.141
                        else:
                            if span_share <= 0.39202:
                                s += 0.056
                            else:
                                if length <= 38:
                                    s += -0.009
                                else:
                                    s += -0.154
                    else:
                        if container_count <= 424:
                            if length <= 16:
                                s += -0.024
                            else:
                                if tag <= 4:
                                    s += 0.018
                                else:
                                    s += 0.081
                        else:
                            s += -0.045
                else:
                    if container_count <= 43:
                        s += 0.091
                    else:
                        s += 0.003
            else:
                if section_running <= 0.99334:
                    s += -0.044
                else:
                    s += 0.025
        else:
            s += -0.122
    else:
        s += -0.154
    if since_first <= 41058:
        if since_mark <= 13177:
            if longs_before <= 0.83173:
                if since_first <= 25662:
                    if share <= 0.80392:
                        s += 0.003
                    else:
                        s += 0.091
                else:
                    s += -0.151
            else:
                if share <= 0.59691:
                    if since_first <= 1544:
                        s += 0.091
                    else:
                        s += -0.026
                else:
                    if top_share <= 0.16853:
                        s += 0.042
                    else:
                        if share <= 0.71457:
                            if parent_share <= 0.82524:
                                if section <= 1457:
                                    if since_mark <= 3147:
                                        if relative_length <= 0.076637:
                                            s += 0.017
                                        else:
                                            s += -0.837
                                    else:
                                        s += -0.105
                                else:
                                    s += -0.048
                            else:
                                s += -0.030
                        else:
                            s += -0.078
        else:
            if span_share <= 0.93381:
                s += -0.005
            else:
                s += 0.124
    else:
        s += -0.152
    if noise <= 1:
        if top_count <= 493:
            if length <= 1288:
                if length <= 287:
                    if from_last <= -13:
                        s += 0.010
                    else:
                        if next_share <= 0.066702:
                            if share <= 0.59691:
                                if parent_share <= 0.052055:
                                    s += -0.060
                                else:
                                    if span_share <= 0.46144:
                                        s += 0.108
                                    else:
                                        s += -0.010
                            else:
                                s += -0.090
                        else:
                            s += 0.009
                else:
                    if parent_share <= 0.44789:
                        if top_count <= 1:
                            s += 0.084
                        else:
                            if longs_before <= 0.41811:
                                s += 0.035
                            else:
                                s += -0.069
                    else:
                        if since_first <= 8550:
                            s += 0.113
                        else:
                            s += -0.006
            else:
                if since_first <= 1445:
                    s += 0.108
                else:
                    s += -0.090
        else:
            s += -0.090
    else:
        s += -0.090
    if in_consent <= 0:
        if section <= 4981:
            if repeated <= 0:
                if since_mark <= 400:
                    if container_count <= 48:
                        if length <= 318:
                            s += -0.049
                        else:
                            s += 0.075
                    else:
                        s += 0.017
                else:
                    if links <= 0.12673:
                        s += 0.023
                    else:
                        s += -0.023
            else:
                if length <= 30:
                    s += 0.101
                else:
                    if links <= 0.10736:
                        s += -0.146
                    else:
                        s += 0.114
        else:
            if container_count <= 113:
                if from_last_long <= -5:
                    if since_mark <= 270:
                        s += -0.090
                    else:
                        s += 0.065
                else:
                    if alike <= 4:
                        s += -0.146
                    else:
                        s += 0.022
            else:
                if since_mark <= 15157:
                    s += -0.135
                else:
                    s += 0.109
    else:
        s += -0.146
    if since_first <= 48345:
        if since_mark <= 13177:
            if relative_length <= 1.8834:
                if repeated <= 0:
                    if length <= 234:
                        if container_count <= 22:
                            if container_count <= 11:
                                if since_first <= 3565:
                                    s += 0.041
                                else:
                                    s += -0.215
                            else:
                                if branch_share <= 0.64205:
                                    if share <= 0.54657:
                                        s += -0.077
                                    else:
                                        s += -0.315
                                else:
                                    s += 0.041
                        else:
                            s += 0.004
                    else:
                        if next_share <= 0.0024599:
                            s += -0.029
                        else:
                            s += 0.045
                else:
                    if length <= 30:
                        s += 0.073
                    else:
                        if links <= 0.19576:
                            s += -0.131
                        else:
                            s += 0.131
            else:
                if since_first <= 5804:
                    s += -0.006
                else:
                    s += -0.189
        else:
            s += 0.054
    else:
        s += -0.191
    if against <= 1:
        if span_share <= 0.14998:
            if share <= 0.15674:
                if parent_share <= 0.060864:
                    s += -0.074
                else:
                    s += 0.116
            else:
                s += 0.189
        else:
            if from_headline <= 357:
                if near_caption <= 0:
                    if from_last_long <= -8:
                        if span_share <= 0.85841:
                            if from_headline <= 0:
                                s += -0.074
                            else:
                                s += 0.040
                        else:
                            if span_share <= 0.87976:
                                s += -0.074
                            else:
                                if near_box <= 0:
                                    if top_share <= 0.22083:
                                        s += 0.042
                                    else:
                                        s += -0.010
                                else:
                                    s += -0.074
                    else:
                        if against <= 0:
                            if top_share <= 0.0:
                                s += -0.074
                            else:
                                s += 0.006
                        else:
                            s += -0.074
                else:
                    s += -0.074
            else:
                s += -0.074
    else:
        s += -0.074
    if in_consent <= 0:
        if section <= 4981:
            if from_headline <= 2:
                if longs_before <= 0.44335:
                    if ending <= 0:
                        s += -0.069
                    else:
                        if from_last <= -42:
                            s += -0.103
                        else:
                            if section_running <= 0.98479:
                                s += 0.142
                            else:
                                if next_share <= 0.34544:
                                    s += -0.137
                                else:
                                    s += 0.136
                else:
                    if section_running <= 0.89924:
                        s += -0.133
                    else:
                        s += 0.203
            else:
                if noise <= 1:
                    if lead <= 0:
                        s += 0.007
                    else:
                        if from_last <= -8:
                            s += 0.163
                        else:
                            s += -0.074
                else:
                    s += -0.074
        else:
            if from_headline <= 45:
                s += 0.006
            else:
                if parent_longs <= 35:
                    s += -0.132
                else:
                    s += 0.003
    else:
        s += -0.139
    if relative_length <= 0.0052688:
        if tag <= 7:
            s += -0.259
        else:
            s += 0.040
    else:
        if alike <= 23:
            if share <= 0.80578:
                if share <= 0.69928:
                    if alike <= 21:
                        s += -0.003
                    else:
                        if share <= 0.11107:
                            s += 0.037
                        else:
                            s += -0.203
                else:
                    if relative_length <= 0.19508:
                        if since_mark <= 255:
                            s += -0.019
                        else:
                            if share <= 0.74822:
                                s += -0.107
                            else:
                                s += -0.917
                    else:
                        if section_running <= 0.96359:
                            s += -0.132
                        else:
                            s += 0.123
            else:
                s += 0.088
        else:
            if since_first <= 24133:
                if next_share <= 0.058699:
                    if next_share <= 0.057309:
                        s += 0.006
                    else:
                        s += -0.445
                else:
                    s += 0.062
            else:
                s += -0.072
    if top_count <= 493:
        if near_caption <= 0:
            if summary <= 0.086335:
                if longs_before <= 0.0:
                    if length <= 204:
                        s += -0.060
                    else:
                        s += 0.093
                else:
                    if parent_share <= 0.99947:
                        if branch_share <= 0.98232:
                            if container_count <= 55:
                                if top_count <= 1:
                                    s += 0.029
                                else:
                                    if branch_share <= 0.049001:
                                        if parent_longs <= 12:
                                            if since_first <= 1497:
                                                s += 0.005
                                            else:
                                                s += -0.092
                                        else:
                                            s += -0.207
                                    else:
                                        s += 0.012
                            else:
                                if container_count <= 59:
                                    s += 0.126
                                else:
                                    s += 0.007
                        else:
                            s += -0.166
                    else:
                        s += 0.107
            else:
                s += 0.033
        else:
            s += -0.077
    else:
        if alike <= 67:
            s += -0.193
        else:
            s += 0.048
    if top_count <= 80:
        if near_media <= 0:
            if since_mark <= 417:
                if top_count <= 37:
                    if top_count <= 35:
                        if from_last <= -11:
                            s += 0.005
                        else:
                            s += -0.043
                    else:
                        s += -0.233
                else:
                    s += 0.062
            else:
                if branch_share <= 0.64205:
                    if from_last <= 25:
                        if share <= 0.69533:
                            s += 0.019
                        else:
                            s += -0.052
                    else:
                        if from_last <= 95:
                            s += -0.110
                        else:
                            if tag <= 2:
                                s += 0.118
                            else:
                                s += -0.092
                else:
                    if top_count <= 32:
                        s += 0.131
                    else:
                        s += 0.024
        else:
            if since_mark <= 41:
                if parent_share <= 0.018999:
                    s += -0.125
                else:
                    s += 0.221
            else:
                s += -0.082
    else:
        s += -0.029
    if in_consent <= 0:
        if length <= 1288:
            if since_mark <= 1828:
                if section <= 3745:
                    s += -0.003
                else:
                    if since_first <= 1397:
                        s += -0.005
                    else:
                        s += -0.131
            else:
                if span_share <= 0.85841:
                    s += 0.037
                else:
                    if span_share <= 0.87976:
                        if parent_share <= 0.7347:
                            s += -0.131
                        else:
                            s += 0.104
                    else:
                        if parent_longs <= 11:
                            if against <= 0:
                                s += 0.054
                            else:
                                s += -0.103
                        else:
                            if span_share <= 0.92968:
                                if since_mark <= 3147:
                                    s += -0.131
                                else:
                                    if top_count <= 28:
                                        s += 0.051
                                    else:
                                        s += -0.085
                            else:
                                s += 0.018
        else:
            if since_mark <= 486:
                s += 0.113
            else:
                s += -0.131
    else:
        s += -0.131
    if in_list <= 0:
        s += -0.007
    else:
        if parent_share <= 0.88407:
            if length <= 13:
                s += -0.086
            else:
                if section <= 1414:
                    if since_first <= 67:
                        s += 0.125
                    else:
                        if longs_before <= 0.0:
                            s += -0.242
                        else:
                            if parent_share <= 0.067936:
                                s += -0.006
                            else:
                                if from_last_long <= 0:
                                    s += 0.108
                                else:
                                    s += -0.035
                else:
                    if section <= 1471:
                        if container_count <= 47:
                            s += -0.362
                        else:
                            s += 0.010
                    else:
                        if span_share <= 0.63968:
                            s += -0.139
                        else:
                            if links <= 0.072654:
                                if container_count <= 418:
                                    if against <= 0:
                                        s += 0.146
                                    else:
                                        s += -0.125
                                else:
                                    s += -0.091
                            else:
                                s += -0.059
        else:
            s += 0.119
    if since_first <= 48345:
        if top_count <= 493:
            if since_mark <= 14206:
                if parent_longs <= 165:
                    if parent_longs <= 66:
                        if top_count <= 95:
                            if near_box <= 0:
                                s += 0.003
                            else:
                                s += -0.057
                        else:
                            if alike <= 146:
                                if from_last_long <= -384:
                                    s += 0.120
                                else:
                                    if ending <= 0:
                                        if branch_share <= 0.83631:
                                            s += -0.079
                                        else:
                                            if container_count <= 171:
                                                s += -0.334
                                            else:
                                                s += 0.018
                                    else:
                                        if since_first <= 13324:
                                            s += 0.045
                                        else:
                                            s += -0.167
                            else:
                                s += 0.060
                    else:
                        s += 0.053
                else:
                    s += -0.232
            else:
                s += 0.059
        else:
            if alike <= 67:
                s += -0.168
            else:
                s += 0.049
    else:
        s += -0.170
    if noise <= 1:
        if in_quote <= 0:
            if relative_length <= 1.6901:
                if near_box <= 0:
                    if length <= 287:
                        if container_count <= 6:
                            if relative_length <= 0.020882:
                                s += 0.372
                            else:
                                s += 0.042
                        else:
                            if top_share <= 0.0:
                                if branch_share <= 0.031664:
                                    s += -0.067
                                else:
                                    s += 0.029
                            else:
                                s += 0.001
                    else:
                        if container_count <= 158:
                            if parent_longs <= 2:
                                if top_share <= 0.27471:
                                    s += 0.047
                                else:
                                    s += -0.067
                            else:
                                s += 0.086
                        else:
                            s += -0.036
                else:
                    if tag <= 8:
                        s += -0.067
                    else:
                        s += 0.108
            else:
                s += -0.059
        else:
            if from_last_long <= -17:
                s += -0.009
            else:
                s += 0.155
    else:
        s += -0.067
    if summary <= 0.086335:
        if since_first <= 575:
            s += -0.027
        else:
            if since_first <= 1344:
                if from_last <= -3:
                    s += 0.004
                else:
                    s += 0.131
            else:
                if container_count <= 55:
                    if parent_longs <= 0:
                        s += -0.100
                    else:
                        if copies <= 1:
                            s += 0.001
                        else:
                            s += -0.198
                else:
                    if top_share <= 0.22083:
                        s += 0.026
                    else:
                        s += -0.018
    else:
        if span_share <= 0.61418:
            s += 0.125
        else:
            if top_share <= 0.032291:
                if share <= 0.030043:
                    s += 0.011
                else:
                    s += -0.091
            else:
                if section <= 347:
                    if tag <= 1:
                        if longs_before <= 0.075134:
                            s += 0.100
                        else:
                            s += -0.424
                    else:
                        s += 0.061
                else:
                    s += 0.069
    if in_consent <= 0:
        if in_list <= 0:
            if next_share <= 0.00013241:
                if span_share <= 0.23614:
                    s += 0.074
                else:
                    s += -0.056
            else:
                if alike <= 122:
                    if longs_before <= 0.93769:
                        s += 0.001
                    else:
                        if dominant <= 0:
                            if from_headline <= 32:
                                s += 0.066
                            else:
                                s += -0.061
                        else:
                            s += -0.121
                else:
                    if span_share <= 0.98162:
                        s += 0.097
                    else:
                        s += -0.048
        else:
            if since_mark <= 0:
                if noise <= 0:
                    s += 0.236
                else:
                    s += 0.020
            else:
                if since_mark <= 3237:
                    if longs_before <= 0.11611:
                        s += 0.050
                    else:
                        s += -0.026
                else:
                    if against <= 0:
                        s += 0.066
                    else:
                        s += -0.121
    else:
        s += -0.121
    if length <= 15:
        if since_first <= 84:
            s += -0.091
        else:
            if dominant <= 0:
                s += 0.009
            else:
                s += -0.130
    else:
        if length <= 39:
            if parent_share <= 0.9977:
                s += 0.017
            else:
                s += 0.158
        else:
            if parent_longs <= 0:
                if top_share <= 0.47269:
                    if top_count <= 14:
                        s += -0.049
                    else:
                        s += 0.075
                else:
                    s += -0.138
            else:
                if repeated <= 0:
                    if section_running <= 0.97232:
                        s += -0.010
                    else:
                        if in_list <= 0:
                            if since_mark <= 5745:
                                if since_mark <= 2380:
                                    s += 0.012
                                else:
                                    s += 0.078
                            else:
                                s += -0.045
                        else:
                            if parent_longs <= 165:
                                s += 0.115
                            else:
                                s += -0.213
                else:
                    s += -0.102
    return s
