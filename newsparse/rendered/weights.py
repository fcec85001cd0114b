"""Weights of the line model. Written by ``python -m tests.train.line_model``; do not edit."""

# ruff: noqa
# fmt: off


def first(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near = row
    s = 0.0
    if in_run <= 0:
        if width <= 158:
            if before12 <= 13.542:
                s += -0.467
            else:
                if prose_before <= 0.79831:
                    if since_more <= 59:
                        s += -0.417
                    else:
                        s += -0.003
                else:
                    s += -0.410
        else:
            if prose_before <= 0.72683:
                s += 0.202
            else:
                s += -0.253
    else:
        if width <= 100:
            if copies <= 1:
                if ends_after <= 0:
                    s += -0.061
                else:
                    if prose_before <= 0.89625:
                        s += 0.271
                    else:
                        s += -0.132
            else:
                s += -0.336
        else:
            if copies <= 1:
                if prose_before <= 0.89858:
                    if caption <= 0:
                        s += 0.409
                    else:
                        s += -0.384
                else:
                    if before3 <= 63.833:
                        s += -0.297
                    else:
                        s += 0.277
            else:
                s += -0.281
    if ends <= 0:
        if before3 <= 65.833:
            if run_share <= 0.4474:
                if place <= 0.096942:
                    s += -0.329
                else:
                    s += 0.010
            else:
                if short_near <= 11:
                    if place <= 0.10553:
                        s += -0.358
                    else:
                        if prose_before <= 0.87652:
                            s += -0.096
                        else:
                            s += -0.330
                else:
                    s += -0.364
        else:
            if prose_before <= 0.87988:
                if copies <= 1:
                    s += 0.158
                else:
                    s += -0.205
            else:
                s += -0.217
    else:
        if from_run_end <= -2:
            if run_share <= 0.55022:
                s += 0.154
            else:
                s += -0.264
        else:
            if after3 <= 51.167:
                if before3 <= 49.167:
                    s += -0.005
                else:
                    s += 0.308
            else:
                if copies <= 1:
                    s += 0.379
                else:
                    s += -0.080
    if prose <= 0:
        if before12 <= 22.708:
            if all_prose <= 397:
                s += -0.076
            else:
                if ends_after <= 0:
                    s += -0.302
                else:
                    s += -0.161
        else:
            if prose_before <= 0.82677:
                if since_more <= 51:
                    s += -0.196
                else:
                    if copies <= 1:
                        if dates_near <= 2:
                            s += 0.198
                        else:
                            s += -0.292
                    else:
                        s += -0.086
            else:
                s += -0.210
    else:
        if prose_before <= 0.89625:
            if copies <= 1:
                if dates_near <= 3:
                    if after3 <= 40.167:
                        if since_prose <= 2:
                            s += 0.289
                        else:
                            s += 0.067
                    else:
                        s += 0.325
                else:
                    s += -0.199
            else:
                s += -0.207
        else:
            if since_prose <= 2:
                s += 0.125
            else:
                s += -0.317
    if in_run <= 0:
        if run_share <= 0.51016:
            if prose_before <= 0.9481:
                if prose_before <= 0.02628:
                    s += -0.129
                else:
                    if since_more <= 59:
                        s += -0.230
                    else:
                        s += 0.199
            else:
                s += -0.293
        else:
            if width_before <= 24:
                s += -0.282
            else:
                if since_more <= 59:
                    s += -0.309
                else:
                    if before12 <= 14.958:
                        s += -0.200
                    else:
                        if width <= 25:
                            s += -0.195
                        else:
                            s += 0.070
    else:
        if width <= 120:
            if width_before <= 27:
                s += -0.102
            else:
                if ends_after <= 0:
                    s += 0.010
                else:
                    s += 0.190
        else:
            if prose_before <= 0.81812:
                s += 0.281
            else:
                if before12 <= 90.375:
                    s += -0.141
                else:
                    s += 0.191
    if in_run <= 0:
        if shared <= 0.0:
            if all_prose <= 397:
                s += -0.031
            else:
                s += -0.259
        else:
            if ends_after <= 0:
                if prose_before <= 0.038745:
                    s += -0.241
                else:
                    if prose_before <= 0.89625:
                        if dates_near <= 1:
                            s += 0.105
                        else:
                            s += -0.229
                    else:
                        if from_run_start <= 8:
                            s += 0.226
                        else:
                            s += -0.241
            else:
                if copies <= 1:
                    s += 0.128
                else:
                    s += -0.210
    else:
        if ends <= 0:
            if shared <= 0.54598:
                s += -0.082
            else:
                s += 0.093
        else:
            if prose_before <= 0.81812:
                if copies <= 1:
                    s += 0.255
                else:
                    s += -0.055
            else:
                if since_prose <= 2:
                    s += 0.153
                else:
                    s += -0.205
    if in_run <= 0:
        if run_share <= 0.64216:
            if short_near <= 9:
                s += 0.186
            else:
                if shared <= 0.059532:
                    s += -0.137
                else:
                    if prose_before <= 0.94415:
                        s += 0.052
                    else:
                        s += -0.241
        else:
            if short_near <= 13:
                if ends_before <= 0:
                    s += -0.168
                else:
                    s += 0.002
            else:
                s += -0.248
    else:
        if prose <= 0:
            if caption <= 0:
                if shared <= 0.2509:
                    s += -0.102
                else:
                    s += 0.078
            else:
                s += -0.416
        else:
            if until_prose <= 2:
                if all_prose <= 58125:
                    s += 0.237
                else:
                    s += -0.729
            else:
                if since_prose <= 2:
                    s += 0.154
                else:
                    if prose_before <= 0.7604:
                        s += 0.052
                    else:
                        s += -0.233
    if ends <= 0:
        if shared <= 0.14372:
            if run_share <= 0.4474:
                s += -0.011
            else:
                s += -0.218
        else:
            if since_more <= 59:
                s += -0.240
            else:
                if place <= 0.14549:
                    s += -0.175
                else:
                    if place <= 0.86214:
                        if words <= 0:
                            s += -0.361
                        else:
                            if noisy <= 0:
                                s += 0.116
                            else:
                                s += -0.265
                    else:
                        s += -0.133
    else:
        if before3 <= 57.833:
            if place <= 0.76026:
                if width <= 204:
                    if place <= 0.10553:
                        s += -0.157
                    else:
                        s += 0.081
                else:
                    s += 0.197
            else:
                s += -0.183
        else:
            if from_run_start <= 24:
                s += 0.236
            else:
                if dates_near <= 2:
                    s += 0.152
                else:
                    s += -0.380
    if words <= 25:
        if short_near <= 11:
            if ends_before <= 0:
                if width_before <= 16:
                    s += -0.163
                else:
                    if copies <= 1:
                        if prose_before <= 0.889:
                            s += 0.067
                        else:
                            s += -0.110
                    else:
                        s += -0.181
            else:
                if holds <= 0:
                    if copies <= 1:
                        s += 0.137
                    else:
                        s += -0.113
                else:
                    s += -0.285
        else:
            if run_share <= 0.40372:
                s += 0.008
            else:
                if after3 <= 81.167:
                    if digits <= 0.57519:
                        s += -0.204
                    else:
                        s += 0.124
                else:
                    s += -0.005
    else:
        if from_run_start <= 38:
            if copies <= 1:
                s += 0.206
            else:
                s += -0.205
        else:
            if shared <= 0.38516:
                s += -0.145
            else:
                s += 0.109
    if after3 <= 62.833:
        if width_before <= 26:
            if prose_before <= 0.049928:
                if all_prose <= 397:
                    s += -0.001
                else:
                    s += -0.244
            else:
                if prose_before <= 0.64524:
                    s += 0.063
                else:
                    s += -0.167
        else:
            if dates_near <= 2:
                if width <= 20:
                    s += -0.137
                else:
                    if all_prose <= 1502:
                        if copies <= 1:
                            s += 0.216
                        else:
                            s += -0.214
                    else:
                        if prose_before <= 0.94036:
                            s += 0.051
                        else:
                            s += -0.137
            else:
                s += -0.246
    else:
        if copies <= 1:
            if dated <= 0:
                if all_prose <= 53815:
                    if commas <= 0:
                        s += 0.086
                    else:
                        s += 0.194
                else:
                    s += -0.510
            else:
                s += -0.287
        else:
            s += -0.138
    if ends <= 0:
        if since_more <= 59:
            s += -0.230
        else:
            if prose_before <= 0.061173:
                if from_run_end <= 5:
                    s += 0.040
                else:
                    if shared <= 0.57217:
                        s += -0.230
                    else:
                        s += -0.074
            else:
                if prose_before <= 0.89625:
                    if until_more <= 39:
                        s += -0.087
                    else:
                        if width <= 69:
                            s += 0.128
                        else:
                            s += -0.016
                else:
                    s += -0.091
    else:
        if since_more <= 59:
            if width_before <= 122:
                if width_after <= 154:
                    s += -0.277
                else:
                    s += 0.063
            else:
                s += 0.101
        else:
            if width_after <= 33:
                if words <= 38:
                    s += -0.023
                else:
                    s += 0.130
            else:
                if dates_near <= 2:
                    s += 0.175
                else:
                    s += -0.096
    if words <= 27:
        if since_more <= 59:
            s += -0.199
        else:
            if place <= 0.18215:
                if prose_before <= 0.0096934:
                    if after3 <= 111.83:
                        s += -0.220
                    else:
                        s += -0.031
                else:
                    s += -0.043
            else:
                if place <= 0.89669:
                    if holds <= 0:
                        if caption <= 0:
                            if noisy <= 0:
                                if words <= 0:
                                    s += -0.329
                                else:
                                    if until_more <= 58:
                                        s += 0.003
                                    else:
                                        s += 0.113
                            else:
                                s += -0.175
                        else:
                            s += -0.309
                    else:
                        s += -0.292
                else:
                    if from_run_start <= 24:
                        s += -0.010
                    else:
                        s += -0.195
    else:
        if from_run_start <= 28:
            s += 0.165
        else:
            if since_more <= 39:
                s += -0.261
            else:
                s += 0.051
    if shared <= 0.14372:
        if all_prose <= 1064:
            if place <= 0.20879:
                s += -0.161
            else:
                s += 0.094
        else:
            if run_share <= 0.40372:
                s += 0.053
            else:
                if ends_after <= 0:
                    s += -0.197
                else:
                    s += -0.064
    else:
        if copies <= 1:
            if dates_near <= 2:
                if holds <= 0:
                    if place <= 0.046666:
                        s += -0.119
                    else:
                        if prose_before <= 0.91917:
                            if all_prose <= 53815:
                                if dated <= 0:
                                    s += 0.134
                                else:
                                    s += -0.290
                            else:
                                s += -0.406
                        else:
                            if from_run_start <= 13:
                                s += 0.235
                            else:
                                s += -0.061
                else:
                    s += -0.211
            else:
                if all_prose <= 2965:
                    s += 0.070
                else:
                    s += -0.311
        else:
            s += -0.115
    if width_after <= 26:
        if place <= 0.11786:
            s += -0.186
        else:
            if place <= 0.86967:
                if noisy <= 0:
                    if dates_near <= 2:
                        if prose_before <= 0.10351:
                            s += -0.080
                        else:
                            if until_more <= 30:
                                s += -0.087
                            else:
                                s += 0.055
                    else:
                        s += -0.172
                else:
                    s += -0.232
            else:
                if from_run_start <= 24:
                    s += -0.022
                else:
                    s += -0.193
    else:
        if ends <= 0:
            if caption <= 0:
                if width_before <= 17:
                    s += -0.084
                else:
                    if until_more <= 58:
                        s += -0.059
                    else:
                        if from_run_start <= 22:
                            s += 0.108
                        else:
                            s += -0.006
            else:
                s += -0.299
        else:
            if prose_before <= 0.67642:
                s += 0.150
            else:
                s += 0.007
    if short_near <= 12:
        if noisy <= 0:
            if ends_after <= 0:
                if place <= 0.052147:
                    s += -0.172
                else:
                    if since_more <= 58:
                        s += -0.143
                    else:
                        if place <= 0.95321:
                            if caption <= 0:
                                s += 0.063
                            else:
                                s += -0.311
                        else:
                            s += -0.107
            else:
                if caption <= 0:
                    if all_prose <= 38178:
                        if run_share <= 0.9911:
                            s += 0.068
                        else:
                            s += 0.159
                    else:
                        if place <= 0.33016:
                            s += 0.162
                        else:
                            s += -0.403
                else:
                    s += -0.284
        else:
            s += -0.198
    else:
        if digits <= 0.0:
            if shared <= 0.50163:
                s += -0.138
            else:
                s += -0.014
        else:
            if since_more <= 54:
                s += -0.194
            else:
                s += 0.069
    if copies <= 1:
        if commas <= 1:
            if place <= 0.083819:
                s += -0.144
            else:
                if dates_near <= 1:
                    if place <= 0.91952:
                        if noisy <= 0:
                            if all_prose <= 1681:
                                if from_run_start <= -10:
                                    s += -0.172
                                else:
                                    s += 0.146
                            else:
                                if all_prose <= 5571:
                                    if width_before <= 128:
                                        s += -0.075
                                    else:
                                        s += 0.070
                                else:
                                    s += 0.068
                        else:
                            s += -0.157
                    else:
                        s += -0.110
                else:
                    if all_prose <= 2908:
                        s += 0.027
                    else:
                        s += -0.265
        else:
            if place <= 0.66662:
                s += 0.137
            else:
                s += 0.022
    else:
        if digits <= 0.080146:
            if all_prose <= 6103:
                s += -0.201
            else:
                s += -0.076
        else:
            s += 0.061
    return s


def headline(row: tuple[float, ...]) -> float:
    width, words, ends, capital, capitals, digits, letters, bullet, noisy, furniture, heads_more, rights, byline, dated, caption, prose, lines_to_body, chars_to_body, shared, shared_rank, to_mark, mark_before, copies_before, copies_after, announced, starts_announced, short_before, short_after, longest_near, at, parted, wider_between, share_of_lead, ends_before, starts_others, holds_next, ruled = row
    s = 0.0
    if shared <= 0.71131:
        if shared <= 0.39643:
            s += -2.198
        else:
            if starts_announced <= 0:
                if lines_to_body <= 0:
                    s += -2.193
                else:
                    if wider_between <= 2:
                        if at <= 31:
                            s += -1.911
                        else:
                            s += -1.582
                    else:
                        s += -2.143
            else:
                s += -1.328
    else:
        if lines_to_body <= 0:
            s += -2.084
        else:
            if lines_to_body <= 12:
                if at <= 7:
                    s += -1.646
                else:
                    if width <= 116:
                        s += -1.254
                    else:
                        s += -2.058
            else:
                if words <= 5:
                    s += -2.072
                else:
                    s += -1.651
    if share_of_lead <= 0.36039:
        if width <= 38:
            if starts_announced <= 0:
                s += -0.118
            else:
                if starts_others <= 0:
                    s += -0.075
                else:
                    s += 0.376
        else:
            if short_before <= 7:
                if announced <= 0.58571:
                    if share_of_lead <= 0.21584:
                        s += -0.040
                    else:
                        if width <= 110:
                            s += 0.218
                        else:
                            s += -0.111
                else:
                    s += 0.294
            else:
                s += 0.349
    else:
        if chars_to_body <= 14:
            s += -0.084
        else:
            if words <= 3:
                s += 0.085
            else:
                if short_before <= 0:
                    s += 0.263
                else:
                    s += 0.485
    if shared <= 0.49242:
        if to_mark <= 2:
            if width <= 27:
                s += -0.064
            else:
                s += 0.243
        else:
            s += -0.118
    else:
        if to_mark <= 4:
            if width <= 116:
                if width <= 19:
                    s += 0.022
                else:
                    if holds_next <= 0:
                        s += 0.383
                    else:
                        s += -0.027
            else:
                s += -0.035
        else:
            if starts_announced <= 0:
                if shared_rank <= 1:
                    if lines_to_body <= 0:
                        s += -0.092
                    else:
                        if width <= 32:
                            s += 0.046
                        else:
                            s += 0.238
                else:
                    s += -0.019
            else:
                s += 0.354
    if shared <= 0.49242:
        if announced <= 0.94444:
            if width <= 27:
                s += -0.122
            else:
                s += -0.056
        else:
            if at <= 2:
                s += -0.019
            else:
                s += 0.414
    else:
        if words <= 4:
            if longest_near <= 105:
                s += -0.064
            else:
                if short_before <= 0:
                    s += -0.062
                else:
                    s += 0.215
        else:
            if width <= 116:
                if short_before <= 0:
                    if ends_before <= 0:
                        s += 0.075
                    else:
                        s += 0.370
                else:
                    if lines_to_body <= 36:
                        s += 0.274
                    else:
                        s += 0.038
            else:
                s += -0.103
    if share_of_lead <= 0.10819:
        if ruled <= 0:
            if to_mark <= 3:
                if words <= 4:
                    s += -0.065
                else:
                    s += 0.132
            else:
                s += -0.121
        else:
            s += 0.153
    else:
        if ruled <= 0:
            if to_mark <= 5:
                if short_before <= 0:
                    if words <= 13:
                        s += 0.143
                    else:
                        s += -0.067
                else:
                    s += 0.238
            else:
                if shared_rank <= 2:
                    if short_before <= 4:
                        s += -0.005
                    else:
                        s += 0.207
                else:
                    if at <= 57:
                        s += -0.100
                    else:
                        s += 0.016
        else:
            s += 0.309
    if share_of_lead <= 0.10819:
        if to_mark <= 3:
            if width <= 20:
                s += -0.096
            else:
                s += 0.135
        else:
            s += -0.115
    else:
        if to_mark <= 4:
            if width <= 110:
                if width <= 19:
                    s += -0.012
                else:
                    s += 0.212
            else:
                s += -0.026
        else:
            if chars_to_body <= 14:
                if ends_before <= 0:
                    s += -0.112
                else:
                    s += 0.223
            else:
                if longest_near <= 84:
                    if shared_rank <= 3:
                        s += 0.073
                    else:
                        s += -0.089
                else:
                    if short_before <= 1:
                        s += 0.108
                    else:
                        s += 0.226
    if shared <= 0.37269:
        if starts_announced <= 0:
            if to_mark <= 2:
                if width <= 18:
                    s += -0.099
                else:
                    s += 0.080
            else:
                s += -0.113
        else:
            s += 0.188
    else:
        if to_mark <= 4:
            if holds_next <= 0:
                if width <= 110:
                    s += 0.182
                else:
                    s += -0.022
            else:
                s += -0.074
        else:
            if lines_to_body <= 0:
                s += -0.091
            else:
                if wider_between <= 1:
                    if at <= 24:
                        s += 0.045
                    else:
                        s += 0.161
                else:
                    if share_of_lead <= 0.55903:
                        s += -0.078
                    else:
                        s += 0.058
    if width <= 26:
        if lines_to_body <= 4:
            if width <= 17:
                s += -0.069
            else:
                s += 0.049
        else:
            if shared_rank <= 1:
                s += 0.026
            else:
                s += -0.120
    else:
        if to_mark <= 5:
            if width <= 96:
                if holds_next <= 0:
                    s += 0.167
                else:
                    s += -0.053
            else:
                s += 0.001
        else:
            if starts_announced <= 0:
                if shared_rank <= 3:
                    if lines_to_body <= 0:
                        s += -0.097
                    else:
                        s += 0.096
                else:
                    if ends_before <= 0:
                        s += -0.073
                    else:
                        s += 0.218
            else:
                s += 0.228
    if shared <= 0.37269:
        if starts_announced <= 0:
            if width <= 27:
                s += -0.115
            else:
                s += -0.042
        else:
            if width <= 14:
                s += -0.056
            else:
                s += 0.259
    else:
        if width <= 116:
            if words <= 4:
                if lines_to_body <= 10:
                    s += 0.032
                else:
                    s += -0.083
            else:
                if at <= 45:
                    if chars_to_body <= -136:
                        s += -0.081
                    else:
                        if shared_rank <= 1:
                            s += 0.118
                        else:
                            s += 0.042
                else:
                    if bullet <= 0:
                        s += 0.171
                    else:
                        s += -0.014
        else:
            s += -0.101
    if shared <= 0.37269:
        if to_mark <= 2:
            s += 0.023
        else:
            if mark_before <= 1:
                s += 0.091
            else:
                s += -0.107
    else:
        if to_mark <= 4:
            if words <= 3:
                s += -0.004
            else:
                s += 0.133
        else:
            if ends <= 0:
                if longest_near <= 84:
                    if words <= 4:
                        s += -0.081
                    else:
                        s += 0.024
                else:
                    if lines_to_body <= 0:
                        s += -0.054
                    else:
                        if share_of_lead <= 0.16065:
                            s += -0.031
                        else:
                            s += 0.128
            else:
                if capitals <= 0.61652:
                    s += -0.108
                else:
                    s += 0.075
    if ruled <= 0:
        if shared_rank <= 3:
            if at <= 31:
                if shared_rank <= 0:
                    if announced <= 0.73864:
                        if chars_to_body <= -136:
                            s += -0.080
                        else:
                            s += 0.104
                    else:
                        s += -0.074
                else:
                    if to_mark <= 3:
                        s += 0.024
                    else:
                        s += -0.067
            else:
                s += 0.120
        else:
            if to_mark <= 3:
                if at <= 39:
                    s += -0.031
                else:
                    s += 0.090
            else:
                if wider_between <= 1:
                    if at <= 77:
                        s += -0.085
                    else:
                        s += 0.062
                else:
                    s += -0.117
    else:
        s += 0.188
    if ruled <= 0:
        if shared <= 0.37269:
            if to_mark <= 1:
                s += 0.035
            else:
                s += -0.104
        else:
            if to_mark <= 3:
                if short_before <= 0:
                    if ends_before <= 0:
                        s += -0.028
                    else:
                        s += 0.157
                else:
                    s += 0.131
            else:
                if short_before <= 1:
                    if ends_before <= 0:
                        s += -0.073
                    else:
                        s += 0.191
                else:
                    if width <= 33:
                        if chars_to_body <= 35:
                            s += 0.135
                        else:
                            s += -0.067
                    else:
                        s += 0.079
    else:
        if width <= 19:
            s += -0.005
        else:
            s += 0.179
    if wider_between <= 2:
        if short_before <= 2:
            if ends_before <= 0:
                if lines_to_body <= 0:
                    s += -0.088
                else:
                    if starts_announced <= 0:
                        if shared_rank <= 1:
                            s += 0.042
                        else:
                            s += -0.028
                    else:
                        s += 0.128
            else:
                s += 0.193
        else:
            if capitals <= 0.94591:
                if holds_next <= 0:
                    if dated <= 0:
                        if ends <= 0:
                            s += 0.149
                        else:
                            s += 0.044
                    else:
                        s += -0.085
                else:
                    s += -0.061
            else:
                s += 0.006
    else:
        if shared_rank <= 3:
            s += 0.021
        else:
            s += -0.106
    if share_of_lead <= 0.10819:
        if wider_between <= 2:
            if at <= 55:
                s += -0.055
            else:
                s += 0.068
        else:
            s += -0.113
    else:
        if ruled <= 0:
            if to_mark <= 3:
                if at <= 23:
                    s += 0.038
                else:
                    s += 0.121
            else:
                if ends_before <= 0:
                    if mark_before <= 1:
                        s += 0.100
                    else:
                        if mark_before <= 29:
                            s += -0.104
                        else:
                            if lines_to_body <= 7:
                                if lines_to_body <= 0:
                                    s += -0.067
                                else:
                                    s += 0.068
                            else:
                                s += -0.062
                else:
                    s += 0.175
        else:
            s += 0.162
    if words <= 3:
        if wider_between <= 1:
            s += 0.001
        else:
            s += -0.107
    else:
        if ruled <= 0:
            if ends <= 0:
                if lines_to_body <= 21:
                    if dated <= 0:
                        if announced <= 0.037749:
                            if bullet <= 0:
                                if noisy <= 0:
                                    if caption <= 0:
                                        s += 0.097
                                    else:
                                        s += -0.103
                                else:
                                    s += -0.087
                            else:
                                s += -0.080
                        else:
                            s += -0.019
                    else:
                        s += -0.109
                else:
                    s += -0.056
            else:
                if capitals <= 0.54006:
                    s += -0.107
                else:
                    s += 0.052
        else:
            s += 0.148
    if shared <= 0.37269:
        if wider_between <= 2:
            if at <= 104:
                if shared <= 0.32796:
                    s += -0.062
                else:
                    s += 0.030
            else:
                s += 0.130
        else:
            if longest_near <= 305:
                s += -0.110
            else:
                s += 0.141
    else:
        if at <= 31:
            if shared_rank <= 1:
                if chars_to_body <= -136:
                    s += -0.077
                else:
                    s += 0.046
            else:
                s += -0.035
        else:
            if shared_rank <= 5:
                if mark_before <= 17:
                    s += 0.034
                else:
                    if wider_between <= 4:
                        s += 0.124
                    else:
                        s += -0.018
            else:
                s += 0.012
    if ruled <= 0:
        if to_mark <= 3:
            if short_before <= 0:
                if short_after <= 0:
                    s += 0.036
                else:
                    s += -0.060
            else:
                if letters <= 0.88014:
                    if holds_next <= 0:
                        if mark_before <= 5:
                            s += -0.022
                        else:
                            s += 0.123
                    else:
                        s += -0.107
                else:
                    s += 0.002
        else:
            if longest_near <= 84:
                if digits <= 0.056671:
                    s += -0.100
                else:
                    s += 0.020
            else:
                if short_before <= 1:
                    if at <= 59:
                        s += -0.072
                    else:
                        s += 0.041
                else:
                    s += 0.062
    else:
        s += 0.131
    if width <= 21:
        if share_of_lead <= 0.32796:
            s += -0.109
        else:
            s += -0.013
    else:
        if width <= 96:
            if parted <= 0:
                if share_of_lead <= 0.27098:
                    if to_mark <= 4:
                        s += 0.027
                    else:
                        s += -0.072
                else:
                    if at <= 64:
                        if to_mark <= 1:
                            s += 0.101
                        else:
                            s += 0.002
                    else:
                        s += 0.101
            else:
                if at <= 23:
                    s += 0.044
                else:
                    s += 0.113
        else:
            if ends <= 0:
                if at <= 81:
                    s += -0.049
                else:
                    s += 0.090
            else:
                s += -0.120
    if share_of_lead <= 0.10819:
        if capitals <= 0.92404:
            if to_mark <= 3:
                s += 0.057
            else:
                if starts_others <= 0:
                    s += -0.067
                else:
                    s += 0.140
        else:
            s += -0.108
    else:
        if ruled <= 0:
            if short_before <= 1:
                if words <= 13:
                    if at <= 82:
                        s += -0.018
                    else:
                        s += 0.081
                else:
                    s += -0.095
            else:
                if capitals <= 0.91107:
                    if ends <= 0:
                        s += 0.094
                    else:
                        if capitals <= 0.61652:
                            s += -0.048
                        else:
                            s += 0.131
                else:
                    s += -0.031
        else:
            s += 0.128
    if share_of_lead <= 0.10819:
        if wider_between <= 2:
            if at <= 55:
                s += -0.044
            else:
                s += 0.054
        else:
            if longest_near <= 305:
                s += -0.107
            else:
                s += 0.128
    else:
        if chars_to_body <= 14:
            if shared <= 0.82481:
                s += -0.090
            else:
                s += 0.041
        else:
            if longest_near <= 84:
                if share_of_lead <= 0.55903:
                    s += -0.027
                else:
                    s += 0.044
            else:
                if caption <= 0:
                    if at <= 23:
                        if words <= 13:
                            s += 0.062
                        else:
                            s += -0.033
                    else:
                        s += 0.110
                else:
                    s += -0.116
    if ruled <= 0:
        if wider_between <= 4:
            if shared_rank <= 0:
                if announced <= 0.67949:
                    s += 0.078
                else:
                    s += -0.068
            else:
                if parted <= 0:
                    s += -0.046
                else:
                    if words <= 18:
                        if noisy <= 0:
                            if mark_before <= 1:
                                s += 0.131
                            else:
                                if mark_before <= 32:
                                    s += -0.060
                                else:
                                    if dated <= 0:
                                        if digits <= 0.044527:
                                            s += 0.034
                                        else:
                                            s += 0.137
                                    else:
                                        s += -0.094
                        else:
                            s += -0.096
                    else:
                        s += -0.109
        else:
            s += -0.096
    else:
        s += 0.110
    if share_of_lead <= 0.10819:
        if to_mark <= 3:
            s += 0.015
        else:
            if mark_before <= 1:
                s += 0.093
            else:
                if announced <= 0.94444:
                    s += -0.097
                else:
                    s += 0.044
    else:
        if short_before <= 2:
            if words <= 13:
                if at <= 59:
                    if shared_rank <= 6:
                        s += 0.014
                    else:
                        s += -0.073
                else:
                    s += 0.074
            else:
                if wider_between <= 0:
                    s += -0.095
                else:
                    s += 0.056
        else:
            if longest_near <= 107:
                if words <= 4:
                    s += -0.059
                else:
                    s += 0.064
            else:
                s += 0.108
    if width <= 19:
        if longest_near <= 99:
            s += -0.105
        else:
            s += -0.018
    else:
        if ends_before <= 0:
            if ends <= 0:
                if capitals <= 0.91107:
                    if dated <= 0:
                        if at <= 81:
                            if longest_near <= 76:
                                if digits <= 0.051503:
                                    s += -0.017
                                else:
                                    s += 0.083
                            else:
                                if mark_before <= 24:
                                    s += 0.004
                                else:
                                    s += 0.075
                        else:
                            s += 0.101
                    else:
                        s += -0.107
                else:
                    s += -0.043
            else:
                if capitals <= 0.49286:
                    s += -0.103
                else:
                    s += 0.040
        else:
            s += 0.158
    if width <= 19:
        if share_of_lead <= 0.32796:
            s += -0.102
        else:
            s += -0.013
    else:
        if short_before <= 4:
            if width <= 110:
                if parted <= 0:
                    if to_mark <= 4:
                        s += 0.014
                    else:
                        s += -0.050
                else:
                    if short_before <= 0:
                        if chars_to_body <= -136:
                            s += -0.077
                        else:
                            s += 0.025
                    else:
                        if wider_between <= 1:
                            s += 0.087
                        else:
                            s += -0.016
            else:
                s += -0.105
        else:
            if capitals <= 0.94591:
                if holds_next <= 0:
                    s += 0.090
                else:
                    s += -0.053
            else:
                s += -0.013
    if wider_between <= 4:
        if ends_before <= 0:
            if at <= 57:
                if starts_others <= 0:
                    if shared_rank <= 0:
                        s += 0.033
                    else:
                        if to_mark <= 2:
                            s += 0.009
                        else:
                            if words <= 17:
                                s += -0.042
                            else:
                                s += -0.117
                else:
                    s += 0.094
            else:
                if shared_rank <= 10:
                    s += 0.082
                else:
                    if parted <= 0:
                        s += -0.038
                    else:
                        s += 0.056
        else:
            s += 0.151
    else:
        if shared <= 0.39643:
            s += -0.101
        else:
            if parted <= 0:
                s += -0.071
            else:
                s += 0.044
    if width <= 19:
        if longest_near <= 105:
            s += -0.098
        else:
            if short_before <= 0:
                s += -0.080
            else:
                if share_of_lead <= 0.32796:
                    s += -0.043
                else:
                    s += 0.117
    else:
        if short_before <= 5:
            if ends <= 0:
                if bullet <= 0:
                    if noisy <= 0:
                        s += 0.022
                    else:
                        s += -0.089
                else:
                    s += -0.093
            else:
                if ends <= 1:
                    s += -0.111
                else:
                    s += 0.021
        else:
            if chars_to_body <= 117:
                s += 0.112
            else:
                if to_mark <= 2:
                    s += 0.092
                else:
                    s += 0.003
    if ruled <= 0:
        if ends_before <= 0:
            if capitals <= 0.94868:
                if ends <= 0:
                    if longest_near <= 84:
                        if bullet <= 0:
                            s += -0.014
                        else:
                            s += -0.106
                    else:
                        if letters <= 0.70021:
                            s += -0.088
                        else:
                            if noisy <= 0:
                                if at <= 57:
                                    s += 0.037
                                else:
                                    s += 0.103
                            else:
                                s += -0.082
                else:
                    if capitals <= 0.54006:
                        s += -0.099
                    else:
                        s += 0.025
            else:
                if longest_near <= 210:
                    s += -0.097
                else:
                    s += -0.007
        else:
            s += 0.130
    else:
        s += 0.095
    if capitals <= 0.94868:
        if short_before <= 1:
            if ends_before <= 0:
                if capitals <= 0.5359:
                    if prose <= 0:
                        if digits <= 0.10557:
                            if digits <= 0.03643:
                                s += -0.032
                            else:
                                s += 0.064
                        else:
                            s += -0.110
                    else:
                        s += -0.107
                else:
                    s += 0.012
            else:
                s += 0.129
        else:
            if longest_near <= 93:
                if share_of_lead <= 0.27098:
                    s += -0.021
                else:
                    s += 0.043
            else:
                s += 0.080
    else:
        if share_of_lead <= 0.13715:
            s += -0.094
        else:
            if ends_before <= 0:
                s += -0.028
            else:
                s += 0.105
    if ruled <= 0:
        if bullet <= 0:
            if ends_before <= 0:
                if width <= 14:
                    s += -0.090
                else:
                    if width <= 110:
                        if longest_near <= 84:
                            if digits <= 0.054159:
                                if chars_to_body <= 354:
                                    s += -0.018
                                else:
                                    s += -0.081
                            else:
                                if longest_near <= 24:
                                    s += 0.145
                                else:
                                    s += -0.005
                        else:
                            if chars_to_body <= -136:
                                s += -0.058
                            else:
                                if digits <= 0.16036:
                                    s += 0.045
                                else:
                                    s += -0.092
                    else:
                        s += -0.093
            else:
                s += 0.115
        else:
            s += -0.113
    else:
        s += 0.087
    if ruled <= 0:
        if longest_near <= 76:
            if words <= 3:
                if width <= 38:
                    s += -0.094
                else:
                    s += 0.109
            else:
                if short_before <= 4:
                    if letters <= 0.75767:
                        s += 0.041
                    else:
                        s += -0.068
                else:
                    s += 0.029
        else:
            if short_before <= 1:
                if ends_before <= 0:
                    s += -0.034
                else:
                    s += 0.095
            else:
                if width <= 99:
                    if width <= 12:
                        s += -0.056
                    else:
                        s += 0.069
                else:
                    s += -0.063
    else:
        if capital <= 0:
            s += -0.082
        else:
            s += 0.087
    if ruled <= 0:
        if bullet <= 0:
            if shared_rank <= 0:
                if announced <= 0.67949:
                    s += 0.055
                else:
                    s += -0.060
            else:
                if parted <= 0:
                    if capitals <= 0.90238:
                        if short_before <= 2:
                            s += -0.048
                        else:
                            s += 0.013
                    else:
                        s += -0.082
                else:
                    if short_before <= 0:
                        s += -0.030
                    else:
                        if width <= 96:
                            if wider_between <= 1:
                                s += 0.078
                            else:
                                s += -0.011
                        else:
                            s += -0.092
        else:
            s += -0.109
    else:
        if width <= 20:
            s += -0.026
        else:
            s += 0.085
    if to_mark <= 3:
        if short_before <= 0:
            if short_after <= 0:
                s += 0.042
            else:
                if lines_to_body <= 6:
                    s += -0.084
                else:
                    s += 0.040
        else:
            s += 0.061
    else:
        if share_of_lead <= 0.1225:
            if shared_rank <= 113:
                if ends_before <= 0:
                    s += -0.072
                else:
                    s += 0.071
            else:
                s += 0.161
        else:
            if ends_before <= 0:
                if short_before <= 2:
                    s += -0.026
                else:
                    if longest_near <= 107:
                        if words <= 7:
                            s += -0.045
                        else:
                            s += 0.049
                    else:
                        s += 0.067
            else:
                s += 0.098
    if to_mark <= 3:
        if holds_next <= 0:
            if short_before <= 0:
                if short_after <= 0:
                    s += 0.041
                else:
                    s += -0.048
            else:
                s += 0.064
        else:
            s += -0.120
    else:
        if mark_before <= 1:
            s += 0.090
        else:
            if mark_before <= 17:
                s += -0.095
            else:
                if shared <= 0.10172:
                    s += -0.087
                else:
                    if longest_near <= 84:
                        if digits <= 0.042604:
                            if starts_others <= 0:
                                s += -0.049
                            else:
                                s += 0.096
                        else:
                            s += 0.045
                    else:
                        if digits <= 0.1222:
                            s += 0.045
                        else:
                            s += -0.091
    if capitals <= 0.94868:
        if width <= 96:
            if dated <= 0:
                if noisy <= 0:
                    if parted <= 0:
                        if width <= 42:
                            s += -0.020
                        else:
                            if words <= 4:
                                s += 0.168
                            else:
                                s += 0.021
                    else:
                        if holds_next <= 0:
                            if shared <= 0.69783:
                                s += 0.079
                            else:
                                s += 0.031
                        else:
                            s += -0.071
                else:
                    s += -0.084
            else:
                s += -0.100
        else:
            s += -0.057
    else:
        if shared <= 0.32796:
            s += -0.101
        else:
            if lines_to_body <= 11:
                s += -0.000
            else:
                s += -0.071
    if width <= 14:
        if ends_before <= 0:
            s += -0.085
        else:
            s += 0.045
    else:
        if ends_before <= 0:
            if short_before <= 3:
                if ends <= 0:
                    if parted <= 0:
                        s += -0.031
                    else:
                        s += 0.017
                else:
                    if ends <= 1:
                        s += -0.110
                    else:
                        s += 0.016
            else:
                if wider_between <= 1:
                    if holds_next <= 0:
                        s += 0.062
                    else:
                        s += -0.093
                else:
                    if digits <= 0.015355:
                        if longest_near <= 44:
                            s += -0.081
                        else:
                            s += 0.022
                    else:
                        s += 0.085
        else:
            s += 0.099
    if at <= 59:
        if starts_others <= 0:
            if shared_rank <= 0:
                s += 0.024
            else:
                if width <= 14:
                    s += -0.091
                else:
                    if shared <= 0.87868:
                        if width <= 110:
                            if longest_near <= 112:
                                s += -0.032
                            else:
                                if short_before <= 0:
                                    if lines_to_body <= 1:
                                        s += -0.094
                                    else:
                                        s += 0.015
                                else:
                                    s += 0.057
                        else:
                            s += -0.095
                    else:
                        s += -0.070
        else:
            if starts_others <= 1:
                s += 0.113
            else:
                s += -0.046
    else:
        if wider_between <= 11:
            s += 0.051
        else:
            s += -0.086
    if ruled <= 0:
        if bullet <= 0:
            if at <= 57:
                if width <= 73:
                    if width <= 51:
                        if share_of_lead <= 0.24621:
                            s += -0.054
                        else:
                            s += -0.005
                    else:
                        if holds_next <= 0:
                            s += 0.039
                        else:
                            s += -0.104
                else:
                    if short_before <= 8:
                        s += -0.074
                    else:
                        s += 0.048
            else:
                if lines_to_body <= 24:
                    s += 0.048
                else:
                    s += -0.035
        else:
            s += -0.103
    else:
        if capital <= 0:
            s += -0.080
        else:
            if capitals <= 0.79474:
                s += 0.100
            else:
                s += 0.015
    if ruled <= 0:
        if to_mark <= 1:
            if noisy <= 0:
                if words <= 12:
                    s += 0.076
                else:
                    s += -0.032
            else:
                s += -0.108
        else:
            if mark_before <= 1:
                s += 0.064
            else:
                if mark_before <= 17:
                    s += -0.093
                else:
                    if shared_rank <= 8:
                        if at <= 23:
                            if to_mark <= 46:
                                s += -0.048
                            else:
                                if short_before <= 2:
                                    s += -0.020
                                else:
                                    s += 0.084
                        else:
                            s += 0.052
                    else:
                        if capitals <= 0.0:
                            s += 0.075
                        else:
                            s += -0.072
    else:
        s += 0.057
    if ruled <= 0:
        if to_mark <= 2:
            if at <= 4:
                s += -0.037
            else:
                s += 0.041
        else:
            if mark_before <= 1:
                if longest_near <= 532:
                    s += 0.083
                else:
                    s += -0.050
            else:
                if mark_before <= 17:
                    s += -0.090
                else:
                    if longest_near <= 84:
                        if share_of_lead <= 0.61722:
                            s += -0.063
                        else:
                            s += 0.012
                    else:
                        if dated <= 0:
                            if at <= 42:
                                if short_before <= 0:
                                    s += -0.057
                                else:
                                    s += 0.034
                            else:
                                s += 0.068
                        else:
                            s += -0.108
    else:
        s += 0.052
    if ends_before <= 0:
        if capitals <= 0.94868:
            if ruled <= 0:
                if ends <= 0:
                    if to_mark <= 7:
                        s += 0.030
                    else:
                        if mark_before <= 1:
                            s += 0.082
                        else:
                            if mark_before <= 24:
                                s += -0.079
                            else:
                                if to_mark <= 46:
                                    s += -0.052
                                else:
                                    s += 0.013
                else:
                    if ends <= 1:
                        s += -0.098
                    else:
                        if mark_before <= 45:
                            s += -0.088
                        else:
                            s += 0.053
            else:
                s += 0.057
        else:
            if wider_between <= 5:
                s += -0.029
            else:
                s += -0.100
    else:
        s += 0.087
    if parted <= 0:
        if to_mark <= 2:
            s += 0.018
        else:
            if words <= 3:
                s += -0.067
            else:
                if short_before <= 3:
                    s += -0.041
                else:
                    s += 0.019
    else:
        if at <= 57:
            if words <= 13:
                if short_before <= 0:
                    if chars_to_body <= 58:
                        s += -0.075
                    else:
                        if ruled <= 0:
                            s += -0.005
                        else:
                            s += 0.084
                else:
                    if chars_to_body <= 167:
                        if at <= 14:
                            s += 0.108
                        else:
                            s += 0.021
                    else:
                        s += -0.009
            else:
                s += -0.056
        else:
            s += 0.060
    if ends_before <= 0:
        if width <= 12:
            s += -0.085
        else:
            if caption <= 0:
                if capital <= 0:
                    s += -0.085
                else:
                    if at <= 97:
                        if width <= 96:
                            if longest_near <= 73:
                                if digits <= 0.050157:
                                    s += -0.029
                                else:
                                    s += 0.046
                            else:
                                if dated <= 0:
                                    if mark_before <= 51:
                                        if mark_before <= 1:
                                            s += 0.043
                                        else:
                                            s += -0.053
                                    else:
                                        s += 0.041
                                else:
                                    s += -0.115
                        else:
                            s += -0.066
                    else:
                        s += 0.049
            else:
                s += -0.129
    else:
        s += 0.079
    if starts_others <= 0:
        if width <= 14:
            if share_of_lead <= 0.64643:
                s += -0.089
            else:
                s += 0.044
        else:
            if dated <= 0:
                if digits <= 0.051503:
                    if at <= 23:
                        s += -0.024
                    else:
                        if ends_before <= 0:
                            if to_mark <= 7:
                                s += 0.035
                            else:
                                if mark_before <= 1:
                                    s += 0.079
                                else:
                                    s += -0.023
                        else:
                            s += 0.114
                else:
                    if width <= 73:
                        s += 0.071
                    else:
                        s += -0.044
            else:
                s += -0.110
    else:
        if starts_others <= 1:
            s += 0.103
        else:
            s += -0.054
    if noisy <= 0:
        if bullet <= 0:
            if at <= 57:
                if to_mark <= 1:
                    if words <= 13:
                        s += 0.054
                    else:
                        s += -0.053
                else:
                    if shared_rank <= 2:
                        if shared <= 0.41278:
                            s += 0.136
                        else:
                            if short_before <= 3:
                                if capital <= 0:
                                    s += -0.112
                                else:
                                    s += -0.008
                            else:
                                s += 0.035
                    else:
                        s += -0.033
            else:
                if shared_rank <= 20:
                    s += 0.054
                else:
                    s += -0.006
        else:
            if copies_after <= 0:
                s += -0.100
            else:
                s += 0.024
    else:
        s += -0.098
    if parted <= 0:
        if shared_rank <= 4:
            if at <= 23:
                if shared <= 0.89737:
                    s += 0.006
                else:
                    s += -0.067
            else:
                s += 0.033
        else:
            s += -0.044
    else:
        if holds_next <= 0:
            if width <= 110:
                if short_before <= 0:
                    if chars_to_body <= 247:
                        if at <= 12:
                            s += -0.057
                        else:
                            s += 0.019
                    else:
                        s += 0.042
                else:
                    if longest_near <= 87:
                        s += 0.005
                    else:
                        s += 0.068
            else:
                s += -0.062
        else:
            if width <= 45:
                s += 0.055
            else:
                s += -0.127
    if caption <= 0:
        if capitals <= 0.94868:
            if ends <= 0:
                if capital <= 0:
                    s += -0.063
                else:
                    if width <= 48:
                        if mark_before <= 1:
                            s += 0.091
                        else:
                            s += -0.003
                    else:
                        if words <= 3:
                            s += 0.201
                        else:
                            s += 0.031
            else:
                if capitals <= 0.24695:
                    s += -0.107
                else:
                    if mark_before <= 45:
                        s += -0.051
                    else:
                        if chars_to_body <= 117:
                            s += 0.104
                        else:
                            s += -0.018
        else:
            if shared <= 0.245:
                s += -0.090
            else:
                s += -0.012
    else:
        s += -0.127
    if noisy <= 0:
        if ends_before <= 0:
            if holds_next <= 0:
                if wider_between <= 5:
                    if capitals <= 0.14143:
                        if ends <= 0:
                            if width <= 32:
                                s += -0.115
                            else:
                                if words <= 3:
                                    s += 0.146
                                else:
                                    s += -0.004
                        else:
                            s += -0.111
                    else:
                        if letters <= 0.60147:
                            s += -0.082
                        else:
                            s += 0.017
                else:
                    if capitals <= 0.0482:
                        s += 0.093
                    else:
                        s += -0.064
            else:
                if width <= 46:
                    s += 0.037
                else:
                    s += -0.139
        else:
            s += 0.074
    else:
        s += -0.092
    if noisy <= 0:
        if starts_others <= 0:
            if shared_rank <= 0:
                s += 0.032
            else:
                if width <= 14:
                    s += -0.069
                else:
                    if announced <= 0.0:
                        if width <= 110:
                            if longest_near <= 82:
                                s += -0.016
                            else:
                                if chars_to_body <= -136:
                                    s += -0.060
                                else:
                                    s += 0.040
                        else:
                            s += -0.080
                    else:
                        if announced <= 0.94444:
                            s += -0.068
                        else:
                            if digits <= 0.047271:
                                s += -0.022
                            else:
                                s += 0.112
        else:
            if starts_others <= 1:
                s += 0.094
            else:
                s += -0.048
    else:
        s += -0.087
    if caption <= 0:
        if bullet <= 0:
            if at <= 57:
                if width <= 73:
                    if width <= 56:
                        if share_of_lead <= 0.28286:
                            s += -0.036
                        else:
                            if letters <= 0.80331:
                                s += 0.046
                            else:
                                if letters <= 0.85111:
                                    if at <= 19:
                                        s += -0.085
                                    else:
                                        s += 0.014
                                else:
                                    s += 0.011
                    else:
                        s += 0.045
                else:
                    s += -0.035
            else:
                if lines_to_body <= 34:
                    s += 0.042
                else:
                    s += -0.036
        else:
            if ruled <= 0:
                s += -0.091
            else:
                s += 0.098
    else:
        s += -0.121
    if noisy <= 0:
        if ends_before <= 0:
            if holds_next <= 0:
                if short_before <= 2:
                    if parted <= 0:
                        s += -0.032
                    else:
                        if words <= 13:
                            s += 0.014
                        else:
                            if wider_between <= 0:
                                s += -0.080
                            else:
                                s += 0.046
                else:
                    if wider_between <= 1:
                        if letters <= 0.60147:
                            s += -0.094
                        else:
                            s += 0.048
                    else:
                        if words <= 3:
                            s += -0.063
                        else:
                            s += 0.022
            else:
                if width <= 46:
                    s += 0.033
                else:
                    s += -0.130
        else:
            s += 0.068
    else:
        s += -0.081
    if caption <= 0:
        if capitals <= 0.94868:
            if ends <= 0:
                if at <= 23:
                    s += -0.001
                else:
                    if width <= 29:
                        s += -0.014
                    else:
                        s += 0.043
            else:
                if capitals <= 0.24695:
                    s += -0.100
                else:
                    if ends <= 1:
                        s += -0.027
                    else:
                        if ends <= 2:
                            s += 0.086
                        else:
                            s += -0.077
        else:
            if chars_to_body <= 134:
                if share_of_lead <= 0.82086:
                    s += 0.025
                else:
                    s += -0.075
            else:
                if share_of_lead <= 0.94286:
                    s += -0.069
                else:
                    s += 0.083
    else:
        s += -0.115
    if noisy <= 0:
        if bullet <= 0:
            if holds_next <= 0:
                if to_mark <= 2:
                    if short_before <= 8:
                        if capitals <= 0.29479:
                            if wider_between <= 0:
                                s += -0.101
                            else:
                                s += 0.054
                        else:
                            s += 0.033
                    else:
                        s += 0.087
                else:
                    if to_mark <= 58:
                        s += -0.015
                    else:
                        if short_before <= 6:
                            if letters <= 0.86681:
                                s += -0.022
                            else:
                                s += 0.054
                        else:
                            s += 0.070
            else:
                if wider_between <= 2:
                    s += -0.094
                else:
                    s += 0.091
        else:
            s += -0.057
    else:
        s += -0.076
    if dated <= 0:
        if digits <= 0.050901:
            if shared_rank <= 22:
                if at <= 23:
                    if shared <= 0.90693:
                        if shared_rank <= 1:
                            if shared <= 0.58477:
                                s += 0.137
                            else:
                                if capitals <= 0.54006:
                                    s += -0.045
                                else:
                                    s += 0.059
                        else:
                            if longest_near <= 489:
                                if longest_near <= 125:
                                    s += -0.033
                                else:
                                    if capitals <= 0.82843:
                                        s += 0.059
                                    else:
                                        s += -0.042
                            else:
                                s += -0.098
                    else:
                        s += -0.050
                else:
                    s += 0.021
            else:
                s += -0.048
        else:
            s += 0.044
    else:
        s += -0.085
    if ruled <= 0:
        if bullet <= 0:
            if noisy <= 0:
                if ends_before <= 0:
                    if short_before <= 1:
                        if width <= 74:
                            s += -0.007
                        else:
                            s += -0.056
                    else:
                        if lines_to_body <= 22:
                            if holds_next <= 0:
                                s += 0.026
                            else:
                                s += -0.069
                        else:
                            s += -0.032
                else:
                    if at <= 24:
                        s += -0.012
                    else:
                        s += 0.122
            else:
                s += -0.082
        else:
            s += -0.083
    else:
        if width <= 40:
            if at <= 14:
                s += -0.062
            else:
                s += 0.039
        else:
            s += 0.070
    if ruled <= 0:
        if bullet <= 0:
            if noisy <= 0:
                if to_mark <= 1:
                    if mark_before <= 59:
                        s += -0.050
                    else:
                        s += 0.053
                else:
                    if mark_before <= 1:
                        if lines_to_body <= 1:
                            s += -0.032
                        else:
                            s += 0.104
                    else:
                        if mark_before <= 15:
                            s += -0.070
                        else:
                            if chars_to_body <= 66:
                                if dated <= 0:
                                    if chars_to_body <= -303:
                                        s += -0.057
                                    else:
                                        s += 0.079
                                else:
                                    s += -0.088
                            else:
                                s += -0.013
            else:
                s += -0.077
        else:
            s += -0.079
    else:
        s += 0.033
    if caption <= 0:
        if shared_rank <= 0:
            if starts_others <= 1:
                s += 0.031
            else:
                s += -0.127
        else:
            if starts_others <= 0:
                if width <= 14:
                    s += -0.064
                else:
                    if dated <= 0:
                        if words <= 20:
                            if at <= 104:
                                if capital <= 0:
                                    s += -0.071
                                else:
                                    if words <= 2:
                                        s += 0.050
                                    else:
                                        s += -0.008
                            else:
                                if chars_to_body <= 157:
                                    s += 0.080
                                else:
                                    s += -0.008
                        else:
                            s += -0.087
                    else:
                        s += -0.093
            else:
                s += 0.072
    else:
        s += -0.107
    if parted <= 0:
        if share_of_lead <= 0.27098:
            s += -0.037
        else:
            if to_mark <= 1:
                s += 0.049
            else:
                s += -0.007
    else:
        if letters <= 0.85459:
            if digits <= 0.050901:
                if ruled <= 0:
                    if short_before <= 6:
                        if letters <= 0.62645:
                            s += 0.112
                        else:
                            s += -0.036
                    else:
                        s += 0.026
                else:
                    s += 0.048
            else:
                if letters <= 0.60147:
                    s += -0.072
                else:
                    s += 0.061
        else:
            if to_mark <= 47:
                s += 0.014
            else:
                if chars_to_body <= 21:
                    s += -0.032
                else:
                    s += 0.096
    if capitals <= 0.91107:
        if dated <= 0:
            if mark_before <= 24:
                if mark_before <= 1:
                    if shared <= 0.41043:
                        s += 0.115
                    else:
                        if chars_to_body <= 123:
                            s += -0.045
                        else:
                            s += 0.065
                else:
                    s += -0.058
            else:
                if chars_to_body <= 117:
                    if capitals <= 0.22904:
                        if shared <= 0.57418:
                            s += 0.065
                        else:
                            if at <= 10:
                                s += -0.103
                            else:
                                s += 0.020
                    else:
                        s += 0.064
                else:
                    s += 0.003
        else:
            s += -0.074
    else:
        if shared_rank <= 10:
            s += -0.010
        else:
            s += -0.069
    if parted <= 0:
        if shared_rank <= 4:
            if letters <= 0.87821:
                if capitals <= 0.49286:
                    if short_before <= 0:
                        s += -0.070
                    else:
                        if longest_near <= 270:
                            s += 0.043
                        else:
                            s += -0.083
                else:
                    s += 0.035
            else:
                if short_after <= 1:
                    s += -0.069
                else:
                    s += 0.019
        else:
            if starts_others <= 0:
                if copies_after <= 0:
                    s += -0.049
                else:
                    if to_mark <= 7:
                        s += 0.124
                    else:
                        s += -0.033
            else:
                s += 0.075
    else:
        if letters <= 0.86847:
            s += 0.002
        else:
            s += 0.034
    if caption <= 0:
        if holds_next <= 0:
            if width <= 56:
                if words <= 10:
                    if shared_rank <= 1:
                        if shared <= 0.71131:
                            s += 0.083
                        else:
                            s += -0.009
                    else:
                        if to_mark <= 2:
                            s += 0.020
                        else:
                            if lines_to_body <= 2:
                                s += 0.001
                            else:
                                s += -0.052
                else:
                    s += 0.086
            else:
                if width <= 73:
                    s += 0.050
                else:
                    if at <= 29:
                        s += -0.034
                    else:
                        s += 0.030
        else:
            if width <= 46:
                s += 0.039
            else:
                s += -0.115
    else:
        s += -0.103
    return s


def last(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near, said, said2, said6, said15, from_headline, titled, from_first, from_last, best_near, said_before, said_after = row
    s = 0.0
    if said <= -0.10307:
        if said <= -1.4541:
            if said <= -2.1233:
                s += -0.334
            else:
                s += -0.271
        else:
            if from_headline <= 3.5:
                s += -0.251
            else:
                if from_run_start <= 3:
                    s += -0.058
                else:
                    if said2 <= -1.1776:
                        s += -0.234
                    else:
                        s += -0.136
    else:
        if said <= 1.3411:
            if said2 <= 0.27945:
                if from_headline <= 0.0:
                    s += -0.271
                else:
                    if prose_before <= 0.0060679:
                        s += 0.094
                    else:
                        if dates_near <= 2:
                            s += -0.043
                        else:
                            s += -0.208
            else:
                if said <= 0.65154:
                    s += 0.034
                else:
                    if from_headline <= 1.5:
                        s += -0.192
                    else:
                        s += 0.116
        else:
            if said <= 2.3519:
                s += 0.183
            else:
                s += 0.242
    if said2 <= 0.18995:
        if said2 <= -1.4291:
            if said2 <= -2.2697:
                s += -0.249
            else:
                s += -0.193
        else:
            if from_first <= 0.0:
                s += -0.174
            else:
                if since_more <= 59:
                    s += -0.172
                else:
                    if since_prose <= 3:
                        s += -0.096
                    else:
                        s += -0.017
    else:
        if prose <= 0:
            if from_first <= 0.0:
                s += -0.126
            else:
                if caption <= 0:
                    if prose_before <= 0.89625:
                        if said2 <= 2.4147:
                            if until_more <= 39:
                                s += -0.011
                            else:
                                s += 0.117
                        else:
                            s += 0.194
                    else:
                        if width <= 26:
                            s += -0.143
                        else:
                            s += 0.047
                else:
                    s += -0.218
        else:
            if said2 <= 1.169:
                s += 0.126
            else:
                s += 0.248
    if said <= -0.15208:
        if said <= -1.6384:
            if said <= -2.5991:
                s += -0.227
            else:
                s += -0.190
        else:
            if said <= -0.83443:
                if since_more <= 54:
                    s += -0.196
                else:
                    s += -0.103
            else:
                if in_run <= 0:
                    if run_share <= 0.99859:
                        if said15 <= -0.89794:
                            s += -0.134
                        else:
                            s += -0.009
                    else:
                        s += 0.100
                else:
                    s += -0.104
    else:
        if said <= 1.546:
            if said <= 0.65154:
                if in_run <= 0:
                    if short_near <= 10:
                        s += 0.134
                    else:
                        s += 0.038
                else:
                    s += -0.012
            else:
                if holds <= 0:
                    s += 0.128
                else:
                    s += -0.077
        else:
            if said <= 2.4172:
                s += 0.187
            else:
                s += 0.229
    if best_near <= 0.43063:
        if best_near <= -1.2054:
            if best_near <= -1.9833:
                s += -0.208
            else:
                s += -0.163
        else:
            if said15 <= -1.5142:
                s += -0.175
            else:
                if in_run <= 0:
                    if from_first <= 2.5:
                        s += -0.125
                    else:
                        s += -0.026
                else:
                    s += -0.138
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.147
            else:
                if from_last <= 0.0:
                    s += -0.107
                else:
                    if copies <= 1:
                        if caption <= 0:
                            if noisy <= 0:
                                s += 0.105
                            else:
                                s += -0.130
                        else:
                            s += -0.172
                    else:
                        s += -0.096
        else:
            if best_near <= 1.8397:
                s += 0.065
            else:
                if copies <= 1:
                    s += 0.200
                else:
                    s += -0.049
    if said2 <= 0.050805:
        if said2 <= -1.7544:
            if said2 <= -2.4093:
                s += -0.195
            else:
                s += -0.153
        else:
            if from_headline <= 0.0:
                s += -0.181
            else:
                if from_last <= 18.5:
                    if all_prose <= 686:
                        s += -0.017
                    else:
                        s += -0.108
                else:
                    s += -0.004
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.112
            else:
                if from_last <= 0.0:
                    s += -0.086
                else:
                    if noisy <= 0:
                        if words <= 0:
                            s += -0.244
                        else:
                            if said2 <= 2.5585:
                                s += 0.059
                            else:
                                s += 0.140
                    else:
                        s += -0.127
        else:
            if said2 <= 1.4999:
                if all_prose <= 38178:
                    s += 0.109
                else:
                    s += -0.143
            else:
                s += 0.189
    if said <= -0.15208:
        if said <= -1.759:
            if said <= -2.6886:
                s += -0.187
            else:
                s += -0.151
        else:
            if since_more <= 54:
                s += -0.152
            else:
                if from_headline <= 3.5:
                    s += -0.130
                else:
                    if from_run_start <= 3:
                        s += 0.024
                    else:
                        s += -0.055
    else:
        if said <= 1.8577:
            if said <= 0.91979:
                if in_run <= 0:
                    if short_near <= 10:
                        s += 0.117
                    else:
                        s += 0.033
                else:
                    if width <= 58:
                        s += 0.042
                    else:
                        s += -0.039
            else:
                if from_headline <= 0.0:
                    s += -0.183
                else:
                    if all_prose <= 58125:
                        s += 0.107
                    else:
                        s += -0.151
        else:
            if said <= 2.64:
                s += 0.150
            else:
                s += 0.186
    if said2 <= 0.38823:
        if said2 <= -1.6027:
            if said2 <= -2.4093:
                s += -0.176
            else:
                s += -0.124
        else:
            if until_prose <= 2:
                s += -0.094
            else:
                if holds <= 0:
                    if said2 <= -0.29982:
                        s += -0.038
                    else:
                        s += 0.029
                else:
                    s += -0.185
    else:
        if ends <= 0:
            if copies <= 1:
                if caption <= 0:
                    if dated <= 0:
                        if said_after <= 0.47108:
                            s += 0.002
                        else:
                            s += 0.081
                    else:
                        s += -0.187
                else:
                    s += -0.157
            else:
                s += -0.109
        else:
            if said2 <= 1.8178:
                if titled <= 0.095455:
                    if holds <= 0:
                        s += 0.074
                    else:
                        s += -0.187
                else:
                    s += 0.134
            else:
                s += 0.169
    if said <= -0.28391:
        if said <= -1.8496:
            if said <= -2.6886:
                s += -0.172
            else:
                s += -0.132
        else:
            if since_more <= 54:
                s += -0.139
            else:
                if said <= -1.1604:
                    if shared <= 0.38127:
                        s += -0.102
                    else:
                        s += -0.031
                else:
                    if in_run <= 0:
                        s += 0.007
                    else:
                        s += -0.074
    else:
        if said <= 1.8577:
            if said <= 0.91979:
                if in_run <= 0:
                    if dates_near <= 1:
                        s += 0.065
                    else:
                        s += -0.088
                else:
                    if holds <= 0:
                        s += -0.005
                    else:
                        s += -0.174
            else:
                if holds <= 0:
                    s += 0.086
                else:
                    s += -0.074
        else:
            if said <= 2.7796:
                s += 0.133
            else:
                s += 0.171
    if said2 <= -0.14537:
        if said2 <= -2.1411:
            s += -0.158
        else:
            if from_headline <= 3.5:
                s += -0.127
            else:
                if from_last <= 1.5:
                    s += -0.079
                else:
                    if since_prose <= 9:
                        s += -0.040
                    else:
                        s += 0.045
    else:
        if ends <= 0:
            if caption <= 0:
                if dated <= 0:
                    if noisy <= 0:
                        if width <= 2:
                            s += -0.177
                        else:
                            s += 0.038
                    else:
                        s += -0.112
                else:
                    s += -0.167
            else:
                s += -0.154
        else:
            if said2 <= 1.7125:
                if titled <= 0.10819:
                    if holds <= 0:
                        s += 0.038
                    else:
                        s += -0.161
                else:
                    s += 0.101
            else:
                if words <= 18:
                    s += 0.095
                else:
                    s += 0.158
    if said <= -0.5474:
        if said <= -2.0028:
            if said <= -2.9082:
                s += -0.164
            else:
                s += -0.124
        else:
            if from_headline <= 3.5:
                s += -0.120
            else:
                if before12 <= 5.125:
                    if digits <= 0.59412:
                        s += -0.003
                    else:
                        s += 0.202
                else:
                    if since_more <= 22:
                        s += -0.152
                    else:
                        s += -0.054
    else:
        if said <= 1.8577:
            if copies <= 1:
                if from_headline <= 0.0:
                    s += -0.149
                else:
                    if since_more <= 6:
                        s += -0.137
                    else:
                        if from_run_start <= 3:
                            s += 0.085
                        else:
                            if said6 <= -0.36327:
                                s += -0.037
                            else:
                                s += 0.043
            else:
                s += -0.058
        else:
            if said <= 2.64:
                s += 0.109
            else:
                s += 0.155
    if said <= 0.26519:
        if said <= -1.8496:
            if said <= -2.7831:
                s += -0.158
            else:
                s += -0.108
        else:
            if since_more <= 21:
                s += -0.124
            else:
                if said15 <= -1.5595:
                    s += -0.092
                else:
                    if copies <= 1:
                        if dated <= 0:
                            if holds <= 0:
                                if dates_near <= 1:
                                    if words <= 3:
                                        s += -0.024
                                    else:
                                        s += 0.043
                                else:
                                    s += -0.060
                            else:
                                s += -0.117
                        else:
                            s += -0.144
                    else:
                        if digits <= 0.3709:
                            s += -0.070
                        else:
                            s += 0.108
    else:
        if said <= 2.4172:
            if said <= 1.2031:
                if holds <= 0:
                    s += 0.032
                else:
                    s += -0.138
            else:
                s += 0.080
        else:
            s += 0.146
    if said <= -0.67782:
        if said <= -2.211:
            if said <= -2.9565:
                s += -0.157
            else:
                s += -0.115
        else:
            if shared <= 0.38127:
                s += -0.076
            else:
                if words <= 0:
                    s += -0.199
                else:
                    s += -0.006
    else:
        if said <= 1.8577:
            if dates_near <= 4:
                if holds <= 0:
                    if copies <= 1:
                        if all_prose <= 58125:
                            if since_more <= 6:
                                s += -0.114
                            else:
                                if caption <= 0:
                                    s += 0.047
                                else:
                                    s += -0.156
                        else:
                            if place <= 0.33016:
                                s += 0.106
                            else:
                                s += -0.344
                    else:
                        s += -0.041
                else:
                    s += -0.098
            else:
                s += -0.164
        else:
            if said <= 2.7796:
                s += 0.097
            else:
                s += 0.147
    if best_near <= -0.16815:
        if said6 <= -2.2784:
            s += -0.144
        else:
            if from_headline <= 3.5:
                s += -0.119
            else:
                if prose_before <= 0.40533:
                    s += 0.061
                else:
                    if since_more <= 57:
                        s += -0.154
                    else:
                        s += -0.036
    else:
        if words <= 21:
            if from_headline <= 3.5:
                s += -0.079
            else:
                if copies <= 1:
                    if width_after <= 26:
                        if before12 <= 113.71:
                            s += 0.015
                        else:
                            s += -0.086
                    else:
                        if all_prose <= 1832:
                            s += 0.107
                        else:
                            if bullet <= 0:
                                s += 0.028
                            else:
                                s += 0.119
                else:
                    s += -0.052
        else:
            if best_near <= 2.5352:
                if titled <= 0.16228:
                    s += -0.011
                else:
                    s += 0.081
            else:
                s += 0.127
    if said <= -1.1604:
        if said <= -2.6886:
            s += -0.143
        else:
            if shared <= 0.45534:
                if said_before <= -2.2409:
                    s += -0.122
                else:
                    s += -0.069
            else:
                if before3 <= 0.0:
                    s += -0.006
                else:
                    s += -0.091
    else:
        if said <= 2.1353:
            if said <= 1.0524:
                if in_run <= 0:
                    if short_near <= 8:
                        s += 0.068
                    else:
                        if shared <= 0.53371:
                            s += -0.010
                        else:
                            s += 0.061
                else:
                    if holds <= 0:
                        s += -0.023
                    else:
                        s += -0.144
            else:
                s += 0.050
        else:
            if said <= 3.028:
                if letters <= 0.73489:
                    if from_first <= 22.5:
                        s += 0.078
                    else:
                        s += -0.194
                else:
                    s += 0.102
            else:
                s += 0.145
    if best_near <= -1.1238:
        if said6 <= -2.606:
            s += -0.144
        else:
            if from_headline <= 3.5:
                s += -0.117
            else:
                if from_last <= 3.5:
                    s += -0.075
                else:
                    s += 0.096
    else:
        if words <= 27:
            if from_headline <= 2.5:
                s += -0.081
            else:
                if from_last <= 0.0:
                    s += -0.042
                else:
                    if caption <= 0:
                        if copies <= 1:
                            if dated <= 0:
                                if holds <= 0:
                                    if until_more <= 56:
                                        s += 0.005
                                    else:
                                        s += 0.059
                                else:
                                    s += -0.093
                            else:
                                s += -0.124
                        else:
                            s += -0.027
                    else:
                        s += -0.156
        else:
            if best_near <= 2.5352:
                if titled <= 0.19375:
                    s += -0.021
                else:
                    s += 0.074
            else:
                s += 0.120
    if said <= -1.3877:
        if said <= -2.7831:
            s += -0.138
        else:
            if from_headline <= 4.5:
                s += -0.108
            else:
                if from_last <= 6.5:
                    if since_more <= 59:
                        s += -0.137
                    else:
                        s += -0.052
                else:
                    if shared <= 0.54192:
                        if before12 <= 5.125:
                            s += 0.072
                        else:
                            s += -0.074
                    else:
                        if said2 <= -2.0386:
                            s += 0.467
                        else:
                            s += 0.106
    else:
        if said <= 2.4172:
            if said <= 1.2031:
                if from_headline <= 0.0:
                    s += -0.123
                else:
                    if before3 <= 29.5:
                        if since_more <= 15:
                            s += -0.120
                        else:
                            s += 0.024
                    else:
                        s += -0.021
            else:
                s += 0.046
        else:
            if said <= 3.028:
                s += 0.092
            else:
                s += 0.137
    if said <= -1.3877:
        if said6 <= -2.606:
            s += -0.137
        else:
            if short_near <= 24:
                if shared <= 0.52986:
                    s += -0.076
                else:
                    s += -0.001
            else:
                if capital <= 0:
                    s += 0.331
                else:
                    s += 0.016
    else:
        if said <= 2.4172:
            if noisy <= 0:
                if said <= 1.4126:
                    if caption <= 0:
                        if dates_near <= 1:
                            if copies <= 1:
                                s += 0.021
                            else:
                                if width <= 37:
                                    s += 0.015
                                else:
                                    s += -0.099
                        else:
                            if since_prose <= 51:
                                if from_first <= 10.5:
                                    s += 0.019
                                else:
                                    s += -0.119
                            else:
                                s += 0.103
                    else:
                        s += -0.142
                else:
                    s += 0.047
            else:
                s += -0.105
        else:
            s += 0.112
    if said2 <= -2.1411:
        if shared <= 0.51887:
            s += -0.124
        else:
            s += -0.028
    else:
        if said2 <= 2.3425:
            if titled <= 0.1381:
                if noisy <= 0:
                    if from_headline <= 0.0:
                        s += -0.120
                    else:
                        if since_more <= 6:
                            s += -0.130
                        else:
                            if bullet <= 0:
                                if holds <= 0:
                                    s += -0.002
                                else:
                                    s += -0.117
                            else:
                                s += 0.071
                else:
                    s += -0.122
            else:
                if from_headline <= 0.0:
                    s += -0.066
                else:
                    if from_run_start <= 3:
                        s += 0.088
                    else:
                        s += 0.022
        else:
            if ends <= 0:
                s += 0.033
            else:
                if run_share <= 0.68206:
                    if run_share <= 0.6781:
                        s += 0.046
                    else:
                        s += -0.931
                else:
                    s += 0.116
    if best_near <= -1.9833:
        if said6 <= -2.9985:
            s += -0.143
        else:
            s += -0.076
    else:
        if width <= 204:
            if from_headline <= 1.5:
                s += -0.077
            else:
                if said_after <= 0.22146:
                    if from_first <= 3.5:
                        if run_share <= 0.93258:
                            s += -0.028
                        else:
                            s += 0.134
                    else:
                        if in_run <= 0:
                            s += -0.009
                        else:
                            s += -0.060
                else:
                    if until_more <= 31:
                        s += -0.034
                    else:
                        if from_headline <= 4.5:
                            s += -0.026
                        else:
                            s += 0.048
        else:
            if from_first <= 28.5:
                if from_headline <= 0.0:
                    s += -0.133
                else:
                    s += 0.105
            else:
                if letters <= 0.72421:
                    s += -0.237
                else:
                    if said15 <= 0.93074:
                        s += -0.043
                    else:
                        s += 0.064
    if said <= 1.546:
        if said <= -2.5991:
            s += -0.114
        else:
            if from_headline <= 0.0:
                if all_prose <= 269:
                    s += 0.085
                else:
                    s += -0.127
            else:
                if noisy <= 0:
                    if from_last <= -6.5:
                        s += -0.047
                    else:
                        if all_prose <= 38178:
                            if caption <= 0:
                                if words <= 0:
                                    s += -0.192
                                else:
                                    if before12 <= 111.54:
                                        s += 0.026
                                    else:
                                        s += -0.023
                            else:
                                s += -0.131
                        else:
                            if prose_before <= 0.33326:
                                s += 0.066
                            else:
                                s += -0.211
                else:
                    s += -0.093
    else:
        if said <= 3.028:
            if all_prose <= 2965:
                s += 0.101
            else:
                if letters <= 0.74794:
                    s += -0.113
                else:
                    s += 0.038
        else:
            s += 0.122
    if said <= -2.1016:
        if said6 <= -2.9842:
            s += -0.138
        else:
            if shared <= 0.72525:
                s += -0.073
            else:
                s += 0.067
    else:
        if said <= 2.64:
            if shared <= 0.2357:
                if said15 <= -1.601:
                    s += -0.098
                else:
                    if commas <= 1:
                        s += -0.025
                    else:
                        s += 0.031
            else:
                if width <= 1:
                    s += -0.142
                else:
                    if in_run <= 0:
                        s += 0.039
                    else:
                        if said <= 0.4414:
                            s += -0.031
                        else:
                            if run_share <= 0.99644:
                                s += -0.007
                            else:
                                s += 0.044
        else:
            if run_share <= 0.68206:
                if run_share <= 0.6781:
                    s += 0.029
                else:
                    if from_run_start <= 16:
                        s += 0.014
                    else:
                        s += -0.765
            else:
                s += 0.107
    if said <= -2.6886:
        s += -0.109
    else:
        if said <= 2.64:
            if since_more <= 6:
                s += -0.114
            else:
                if holds <= 0:
                    if all_prose <= 38178:
                        if shared <= 0.37591:
                            if all_prose <= 2965:
                                if said <= 0.57258:
                                    if said15 <= 0.51512:
                                        s += 0.013
                                    else:
                                        s += -0.073
                                else:
                                    s += 0.083
                            else:
                                if run_share <= 0.63685:
                                    if all_prose <= 5068:
                                        if run_share <= 0.46878:
                                            if all_prose <= 3479:
                                                s += 0.184
                                            else:
                                                s += -0.252
                                        else:
                                            s += 0.005
                                    else:
                                        s += 0.024
                                else:
                                    s += -0.062
                        else:
                            if titled <= 0.86607:
                                s += 0.029
                            else:
                                s += -0.071
                    else:
                        s += -0.113
                else:
                    s += -0.087
        else:
            s += 0.092
    if said <= -2.9082:
        s += -0.117
    else:
        if said <= 2.7796:
            if from_headline <= 0.0:
                if all_prose <= 269:
                    s += 0.071
                else:
                    s += -0.125
            else:
                if noisy <= 0:
                    if from_last <= -6.5:
                        if since_prose <= 6:
                            s += -0.103
                        else:
                            s += -0.006
                    else:
                        if said6 <= -2.0782:
                            s += 0.195
                        else:
                            if copies <= 1:
                                if all_prose <= 38178:
                                    if caption <= 0:
                                        s += 0.023
                                    else:
                                        s += -0.111
                                else:
                                    s += -0.102
                            else:
                                if from_last <= 14.5:
                                    s += -0.115
                                else:
                                    if copies <= 51:
                                        s += 0.011
                                    else:
                                        s += -0.214
                else:
                    s += -0.079
        else:
            if run_share <= 0.68206:
                s += -0.034
            else:
                s += 0.103
    if said6 <= -2.5878:
        s += -0.108
    else:
        if said <= 2.9162:
            if from_headline <= 0.0:
                s += -0.073
            else:
                if since_more <= 6:
                    s += -0.105
                else:
                    if dated <= 0:
                        if copies <= 1:
                            if from_first <= 3.5:
                                if from_last <= 3.5:
                                    s += 0.129
                                else:
                                    if from_first <= -3.5:
                                        s += 0.139
                                    else:
                                        s += 0.015
                            else:
                                if dates_near <= 1:
                                    if width_after <= 0:
                                        s += -0.112
                                    else:
                                        if ends <= 3:
                                            s += 0.018
                                        else:
                                            s += -0.151
                                else:
                                    s += -0.062
                        else:
                            if from_last <= 18.5:
                                s += -0.092
                            else:
                                if best_near <= -1.8956:
                                    s += 0.245
                                else:
                                    s += -0.001
                    else:
                        s += -0.099
        else:
            s += 0.095
    if said15 <= -2.6714:
        s += -0.121
    else:
        if said <= 3.028:
            if shared <= 0.2357:
                if all_prose <= 1721:
                    if width_after <= 0:
                        s += -0.136
                    else:
                        if shared <= 0.040408:
                            s += -0.009
                        else:
                            s += 0.078
                else:
                    if run_share <= 0.40372:
                        if run_share <= 0.39122:
                            if all_prose <= 5068:
                                s += -0.118
                            else:
                                if dates_near <= 1:
                                    s += 0.053
                                else:
                                    s += -0.179
                        else:
                            s += 0.304
                    else:
                        s += -0.056
            else:
                if all_prose <= 2537:
                    if dated <= 0:
                        s += 0.058
                    else:
                        s += -0.115
                else:
                    if all_prose <= 58125:
                        if shared <= 0.50163:
                            s += -0.011
                        else:
                            s += 0.021
                    else:
                        s += -0.172
        else:
            s += 0.098
    if from_headline <= 0.0:
        if place <= 0.51855:
            s += -0.114
        else:
            s += 0.135
    else:
        if said2 <= 2.4882:
            if said6 <= -3.1383:
                s += -0.133
            else:
                if since_more <= 6:
                    s += -0.090
                else:
                    if words <= 0:
                        s += -0.174
                    else:
                        if shared <= 0.14372:
                            s += -0.016
                        else:
                            if since_prose <= 10:
                                s += 0.004
                            else:
                                if run_share <= 0.27633:
                                    s += -0.055
                                else:
                                    if from_headline <= 0.0:
                                        s += -0.033
                                    else:
                                        if best_near <= -1.5936:
                                            s += 0.142
                                        else:
                                            s += 0.054
        else:
            if run_share <= 0.73109:
                if since_more <= 43:
                    if place <= 0.36075:
                        s += -0.011
                    else:
                        s += -0.627
                else:
                    s += 0.007
            else:
                s += 0.068
    if said <= -3.1039:
        s += -0.116
    else:
        if said <= 3.028:
            if noisy <= 0:
                if words <= 0:
                    s += -0.170
                else:
                    if shared <= 0.37591:
                        if all_prose <= 3203:
                            if words <= 4:
                                s += -0.032
                            else:
                                if width_before <= 11:
                                    s += -0.047
                                else:
                                    if copies <= 1:
                                        if all_prose <= 1064:
                                            s += 0.092
                                        else:
                                            if words <= 27:
                                                s += -0.008
                                            else:
                                                s += 0.086
                                    else:
                                        s += -0.100
                        else:
                            if said_after <= 0.22146:
                                s += -0.057
                            else:
                                if from_last <= 39.5:
                                    s += -0.038
                                else:
                                    s += 0.046
                    else:
                        if ends <= 2:
                            s += 0.013
                        else:
                            s += 0.100
            else:
                s += -0.069
        else:
            s += 0.089
    if said15 <= -2.711:
        s += -0.112
    else:
        if said <= 3.0698:
            if titled <= 0.19375:
                if until_more <= 58:
                    if from_run_start <= 56:
                        s += -0.052
                    else:
                        s += 0.021
                else:
                    if all_prose <= 30752:
                        if from_last <= 31.5:
                            s += -0.010
                        else:
                            if all_prose <= 12726:
                                if from_run_start <= 45:
                                    if all_prose <= 5068:
                                        s += -0.033
                                    else:
                                        s += 0.056
                                else:
                                    s += 0.125
                            else:
                                s += -0.005
                    else:
                        if all_prose <= 33567:
                            s += -0.225
                        else:
                            s += -0.029
            else:
                if titled <= 0.80909:
                    if from_first <= 2.5:
                        s += 0.090
                    else:
                        s += 0.022
                else:
                    if width <= 122:
                        s += -0.078
                    else:
                        s += 0.076
        else:
            s += 0.086
    if from_headline <= 0.0:
        s += -0.096
    else:
        if said <= 3.028:
            if from_last <= -12.5:
                if since_prose <= 57:
                    s += -0.065
                else:
                    if run_share <= 0.85625:
                        if bullet <= 0:
                            if prose_before <= 0.85356:
                                s += 0.006
                            else:
                                s += 0.373
                        else:
                            s += -0.133
                    else:
                        s += -0.060
            else:
                if said15 <= -0.67854:
                    if run_share <= 0.70968:
                        s += -0.012
                    else:
                        s += 0.093
                else:
                    if dates_near <= 3:
                        if dated <= 0:
                            if bylines_near <= 0:
                                if from_run_end <= -6:
                                    s += 0.051
                                else:
                                    s += 0.004
                            else:
                                if run_share <= 0.90383:
                                    s += -0.110
                                else:
                                    s += -0.001
                        else:
                            s += -0.119
                    else:
                        s += -0.111
        else:
            s += 0.077
    if said <= -3.2268:
        s += -0.119
    else:
        if said <= 2.1353:
            if from_headline <= 0.0:
                if all_prose <= 269:
                    s += 0.108
                else:
                    s += -0.096
            else:
                if bullet <= 0:
                    if since_prose <= 10:
                        if from_last <= -18.5:
                            s += -0.113
                        else:
                            if all_prose <= 2581:
                                s += 0.019
                            else:
                                if from_run_end <= -11:
                                    s += 0.039
                                else:
                                    if shared <= 0.43805:
                                        s += -0.056
                                    else:
                                        s += -0.010
                    else:
                        s += 0.020
                else:
                    if all_prose <= 6316:
                        s += -0.020
                    else:
                        s += 0.105
        else:
            if all_prose <= 3795:
                s += 0.094
            else:
                if ends <= 0:
                    s += -0.165
                else:
                    if said15 <= 2.2373:
                        s += -0.008
                    else:
                        s += 0.066
    if said6 <= -3.1916:
        s += -0.130
    else:
        if commas <= 1:
            if from_headline <= 4.5:
                if place <= 0.52481:
                    if width <= 113:
                        s += -0.069
                    else:
                        s += 0.046
                else:
                    s += 0.112
            else:
                if since_more <= 59:
                    if from_headline <= 56.5:
                        s += -0.027
                    else:
                        s += -0.139
                else:
                    if from_first <= -2.5:
                        if said2 <= -2.1683:
                            s += 0.341
                        else:
                            s += 0.067
                    else:
                        if before12 <= 123.04:
                            if words <= 0:
                                s += -0.164
                            else:
                                s += 0.016
                        else:
                            s += -0.028
        else:
            if from_first <= 53.5:
                if shared <= 0.85565:
                    s += 0.055
                else:
                    s += -0.093
            else:
                if all_prose <= 53815:
                    s += -0.001
                else:
                    s += -0.207
    if said6 <= -3.1916:
        s += -0.127
    else:
        if holds <= 0:
            if said <= 3.0698:
                if width_before <= 18:
                    if from_first <= 17.5:
                        s += -0.043
                    else:
                        if width_before <= 6:
                            if best_near <= -1.4241:
                                s += 0.165
                            else:
                                s += 0.016
                        else:
                            s += -0.015
                else:
                    if said15 <= -1.6887:
                        if shared <= 0.79855:
                            s += -0.064
                        else:
                            s += 0.112
                    else:
                        if copies <= 1:
                            if from_first <= 7.5:
                                if width <= 20:
                                    s += -0.033
                                else:
                                    if place <= 0.45778:
                                        s += 0.034
                                    else:
                                        s += 0.102
                            else:
                                if in_run <= 0:
                                    s += 0.032
                                else:
                                    s += -0.005
                        else:
                            s += -0.024
            else:
                s += 0.067
        else:
            s += -0.080
    if said2 <= -3.2528:
        s += -0.118
    else:
        if shared <= 0.2357:
            if from_headline <= 0.0:
                s += -0.087
            else:
                s += -0.013
        else:
            if all_prose <= 3203:
                if titled <= 0.84524:
                    if dated <= 0:
                        s += 0.058
                    else:
                        s += -0.111
                else:
                    s += -0.056
            else:
                if bylines_near <= 2:
                    if all_prose <= 38178:
                        if all_prose <= 33567:
                            if all_prose <= 30752:
                                if from_run_start <= -3:
                                    if from_headline <= -19.5:
                                        s += -0.104
                                    else:
                                        if said2 <= -2.3866:
                                            s += 0.221
                                        else:
                                            s += 0.040
                                else:
                                    s += 0.000
                            else:
                                s += -0.173
                        else:
                            s += 0.135
                    else:
                        if place <= 0.33016:
                            s += 0.069
                        else:
                            s += -0.131
                else:
                    s += -0.194
    if said2 <= -3.3354:
        s += -0.128
    else:
        if holds <= 0:
            if words <= 48:
                if from_headline <= 4.5:
                    if place <= 0.44459:
                        if width <= 120:
                            s += -0.060
                        else:
                            s += 0.031
                    else:
                        s += 0.083
                else:
                    if from_first <= 3.5:
                        if all_prose <= 3021:
                            s += 0.095
                        else:
                            s += -0.001
                    else:
                        if dates_near <= 1:
                            if since_more <= 32:
                                s += -0.049
                            else:
                                s += 0.007
                        else:
                            if short_near <= 23:
                                s += -0.066
                            else:
                                s += 0.258
            else:
                if from_first <= 59.5:
                    if letters <= 0.76671:
                        s += -0.097
                    else:
                        if since_more <= 2:
                            s += -0.343
                        else:
                            s += 0.079
                else:
                    s += -0.028
        else:
            s += -0.070
    if said6 <= -3.243:
        s += -0.124
    else:
        if width_after <= 0:
            s += -0.101
        else:
            if titled <= 0.19375:
                if from_headline <= 4.5:
                    s += -0.046
                else:
                    if from_first <= 5.5:
                        if all_prose <= 3021:
                            s += 0.072
                        else:
                            s += -0.018
                    else:
                        if words <= 9:
                            if noisy <= 0:
                                if words <= 0:
                                    s += -0.162
                                else:
                                    s += 0.016
                            else:
                                s += -0.093
                        else:
                            if shared <= 0.31288:
                                s += -0.051
                            else:
                                if run_share <= 0.68206:
                                    if bylines_near <= 0:
                                        s += -0.043
                                    else:
                                        s += -0.338
                                else:
                                    if letters <= 0.6925:
                                        s += -0.155
                                    else:
                                        s += 0.017
            else:
                if words <= 17:
                    s += -0.003
                else:
                    s += 0.049
    if said2 <= -3.3666:
        s += -0.130
    else:
        if caption <= 0:
            if place <= 0.95321:
                if words <= 0:
                    s += -0.160
                else:
                    if width_after <= 18:
                        if since_prose <= 40:
                            s += -0.021
                        else:
                            if width_after <= 6:
                                if said15 <= -1.875:
                                    s += 0.231
                                else:
                                    s += 0.047
                            else:
                                s += -0.009
                    else:
                        if dates_near <= 4:
                            if commas <= 18:
                                if from_run_end <= 3:
                                    s += 0.032
                                else:
                                    if prose_before <= 0.66412:
                                        if bullet <= 0:
                                            s += 0.013
                                        else:
                                            s += 0.082
                                    else:
                                        s += -0.031
                            else:
                                if short_near <= 13:
                                    s += -0.093
                                else:
                                    s += -0.646
                        else:
                            s += -0.094
            else:
                s += -0.054
        else:
            s += -0.102
    if said15 <= -2.9597:
        s += -0.095
    else:
        if caption <= 0:
            if commas <= 1:
                if shared <= 0.60904:
                    if all_prose <= 3203:
                        if shared <= 0.084524:
                            if all_prose <= 3173:
                                s += -0.021
                            else:
                                s += 0.351
                        else:
                            s += 0.027
                    else:
                        if all_prose <= 5280:
                            s += -0.067
                        else:
                            if all_prose <= 5411:
                                s += 0.208
                            else:
                                s += -0.014
                else:
                    if said <= -2.7466:
                        if from_last <= 46.5:
                            s += 0.058
                        else:
                            s += 0.390
                    else:
                        s += 0.013
            else:
                if shared <= 0.84045:
                    s += 0.029
                else:
                    if best_near <= 0.53962:
                        if place <= 0.32405:
                            s += 0.295
                        else:
                            s += -0.055
                    else:
                        s += -0.095
        else:
            s += -0.093
    if said6 <= -3.3092:
        s += -0.126
    else:
        if width_after <= 0:
            s += -0.085
        else:
            if holds <= 0:
                if commas <= 0:
                    if until_more <= 56:
                        s += -0.032
                    else:
                        s += 0.002
                else:
                    if shared <= 0.839:
                        if from_first <= 59.5:
                            if words <= 42:
                                s += 0.019
                            else:
                                s += 0.060
                        else:
                            if dates_near <= 1:
                                if after3 <= 275.17:
                                    s += 0.021
                                else:
                                    s += -0.126
                            else:
                                if run_share <= 0.98626:
                                    s += -0.170
                                else:
                                    s += 0.087
                    else:
                        if said6 <= 0.18995:
                            if place <= 0.37812:
                                s += 0.157
                            else:
                                s += -0.039
                        else:
                            if from_first <= 37.5:
                                s += -0.142
                            else:
                                s += -0.010
            else:
                s += -0.056
    if from_headline <= 0.0:
        if all_prose <= 269:
            s += 0.116
        else:
            if shared <= 0.71183:
                s += -0.110
            else:
                if width <= 21:
                    s += -0.083
                else:
                    s += 0.199
    else:
        if ends <= 3:
            if ends <= 2:
                if place <= 0.60714:
                    if said6 <= -2.6978:
                        s += 0.266
                    else:
                        if caption <= 0:
                            if width <= 281:
                                if until_more <= 32:
                                    s += -0.043
                                else:
                                    if from_headline <= 5.5:
                                        s += -0.022
                                    else:
                                        if said <= -2.0824:
                                            s += 0.150
                                        else:
                                            if all_prose <= 12726:
                                                s += 0.031
                                            else:
                                                s += -0.018
                            else:
                                s += 0.054
                        else:
                            s += -0.116
                else:
                    s += -0.012
            else:
                s += 0.104
        else:
            s += -0.107
    if width_before <= 18:
        if width_before <= 5:
            if said15 <= -1.19:
                if since_more <= 59:
                    s += -0.113
                else:
                    s += 0.115
            else:
                s += -0.009
        else:
            s += -0.028
    else:
        if said15 <= -1.6887:
            s += -0.044
        else:
            if from_run_end <= 3:
                if ends_after <= 0:
                    s += 0.010
                else:
                    s += 0.064
            else:
                if words <= 194:
                    if from_run_end <= 43:
                        if width_after <= 144:
                            if said15 <= -0.72111:
                                s += 0.075
                            else:
                                s += -0.029
                        else:
                            s += 0.016
                    else:
                        if best_near <= -1.3359:
                            s += 0.174
                        else:
                            if bylines_near <= 0:
                                s += 0.025
                            else:
                                s += -0.074
                else:
                    if letters <= 0.80509:
                        s += -0.366
                    else:
                        s += 0.066
    if shared <= 0.2357:
        if said_after <= -2.9792:
            s += -0.095
        else:
            if width_after <= 0:
                s += -0.109
            else:
                if after12 <= 144.29:
                    if said_after <= 0.18995:
                        if all_prose <= 1721:
                            if said_before <= 1.2544:
                                s += 0.022
                            else:
                                s += -0.068
                        else:
                            s += -0.034
                    else:
                        if from_first <= 0.0:
                            s += -0.041
                        else:
                            s += 0.038
                else:
                    s += -0.073
    else:
        if words <= 0:
            s += -0.157
        else:
            if all_prose <= 3203:
                if dated <= 0:
                    s += 0.038
                else:
                    s += -0.103
            else:
                if since_more <= 8:
                    s += -0.074
                else:
                    if all_prose <= 58125:
                        s += 0.006
                    else:
                        if place <= 0.33016:
                            s += 0.055
                        else:
                            s += -0.216
    if closes <= 0:
        if said2 <= -3.3666:
            s += -0.118
        else:
            if ends <= 3:
                if ends <= 2:
                    if copies <= 1:
                        if ends_after <= 0:
                            if before3 <= 0.0:
                                s += 0.009
                            else:
                                if ends_before <= 2:
                                    if words <= 38:
                                        s += -0.041
                                    else:
                                        s += 0.013
                                else:
                                    s += 0.082
                        else:
                            if run_share <= 0.98416:
                                if run_share <= 0.98332:
                                    if words <= 232:
                                        s += 0.001
                                    else:
                                        s += -0.350
                                else:
                                    s += -0.464
                            else:
                                s += 0.041
                    else:
                        if from_last <= 41.5:
                            s += -0.061
                        else:
                            if prose_before <= 0.0721:
                                s += 0.107
                            else:
                                s += -0.014
                else:
                    s += 0.095
            else:
                s += -0.092
    else:
        s += -0.159
    if from_headline <= 0.0:
        if all_prose <= 269:
            s += 0.082
        else:
            if titled <= 0.24265:
                s += -0.098
            else:
                s += 0.070
    else:
        if copies <= 51:
            if from_run_start <= 2:
                if all_prose <= 29726:
                    if all_prose <= 28224:
                        if from_last <= 3.5:
                            if from_headline <= 20.5:
                                s += 0.104
                            else:
                                s += -0.309
                        else:
                            if said_before <= 0.22863:
                                if run_share <= 0.46878:
                                    s += -0.052
                                else:
                                    if after3 <= 21.5:
                                        if titled <= 0.75962:
                                            s += 0.064
                                        else:
                                            s += -0.063
                                    else:
                                        s += -0.011
                            else:
                                s += 0.055
                    else:
                        s += 0.181
                else:
                    s += -0.082
            else:
                if from_run_start <= 45:
                    s += -0.012
                else:
                    s += 0.012
        else:
            s += -0.192
    if place <= 0.98212:
        if ends_before <= 3:
            if ends_before <= 2:
                if titled <= 0.19375:
                    if from_headline <= 4.5:
                        if place <= 0.42015:
                            s += -0.054
                        else:
                            s += 0.054
                    else:
                        if words <= 9:
                            if before3 <= 22.5:
                                if since_more <= 41:
                                    s += -0.057
                                else:
                                    s += 0.029
                            else:
                                if width_after <= 93:
                                    s += -0.041
                                else:
                                    s += 0.043
                        else:
                            if after3 <= 278.17:
                                s += -0.011
                            else:
                                s += -0.085
                else:
                    if words <= 17:
                        if words <= 6:
                            s += 0.033
                        else:
                            s += -0.029
                    else:
                        s += 0.038
            else:
                if words <= 24:
                    s += 0.095
                else:
                    s += -0.037
        else:
            s += -0.104
    else:
        s += -0.086
    if words <= 0:
        s += -0.154
    else:
        if shared <= 0.37591:
            if width_before <= 162:
                if all_prose <= 3203:
                    if all_prose <= 3122:
                        s += -0.004
                    else:
                        if until_prose <= 14:
                            s += -0.026
                        else:
                            s += 0.335
                else:
                    if all_prose <= 5068:
                        if after12 <= 80.125:
                            s += -0.110
                        else:
                            s += 0.005
                    else:
                        if best_near <= 3.1346:
                            if words <= 9:
                                s += 0.015
                            else:
                                if ends_after <= 0:
                                    s += -0.069
                                else:
                                    s += 0.008
                        else:
                            s += -0.179
            else:
                s += 0.031
        else:
            if ends <= 2:
                if best_near <= -1.489:
                    s += 0.047
                else:
                    s += 0.003
            else:
                if ends <= 3:
                    s += 0.112
                else:
                    s += -0.045
    if noisy <= 0:
        if caption <= 0:
            if width_before <= 18:
                s += -0.012
            else:
                if all_prose <= 2965:
                    if width <= 113:
                        s += 0.015
                    else:
                        if from_first <= 5.5:
                            s += 0.112
                        else:
                            if letters <= 0.85729:
                                if from_run_start <= 2:
                                    s += -0.234
                                else:
                                    s += 0.056
                            else:
                                if said15 <= 0.69432:
                                    s += 0.010
                                else:
                                    s += -0.491
                else:
                    if dates_near <= 1:
                        if bullet <= 0:
                            s += 0.001
                        else:
                            if until_more <= 4:
                                s += -0.287
                            else:
                                s += 0.057
                    else:
                        if said_before <= 1.4484:
                            s += -0.091
                        else:
                            s += 0.034
        else:
            s += -0.084
    else:
        if width <= 42:
            s += -0.099
        else:
            s += 0.000
    if said6 <= -3.3685:
        s += -0.127
    else:
        if holds <= 0:
            if words <= 0:
                s += -0.151
            else:
                if dated <= 0:
                    if digits <= 0.1366:
                        if commas <= 0:
                            if width <= 58:
                                if words <= 3:
                                    if width_after <= 124:
                                        s += -0.028
                                    else:
                                        s += 0.044
                                else:
                                    s += 0.019
                            else:
                                if after12 <= 142.96:
                                    s += -0.020
                                else:
                                    s += -0.089
                        else:
                            if width <= 44:
                                s += 0.097
                            else:
                                if digits <= 0.041739:
                                    if copies <= 1:
                                        s += 0.020
                                    else:
                                        s += -0.072
                                else:
                                    s += -0.060
                    else:
                        if said <= -0.28391:
                            s += 0.085
                        else:
                            s += -0.015
                else:
                    s += -0.065
        else:
            s += -0.048
    if closes <= 0:
        if short_near <= 6:
            if from_run_end <= 5:
                if said2 <= -1.073:
                    if all_prose <= 25840:
                        s += -0.044
                    else:
                        s += 0.406
                else:
                    s += 0.049
            else:
                if letters <= 0.76252:
                    if width <= 124:
                        s += -0.001
                    else:
                        s += -0.186
                else:
                    if from_run_end <= 43:
                        s += -0.007
                    else:
                        s += 0.047
        else:
            if after3 <= 0.0:
                if said_after <= 0.58332:
                    if said <= -0.37005:
                        if digits <= 0.023821:
                            s += -0.001
                        else:
                            s += 0.053
                    else:
                        s += -0.031
                else:
                    s += 0.042
            else:
                if said15 <= 1.8983:
                    if all_prose <= 2537:
                        s += 0.014
                    else:
                        s += -0.035
                else:
                    s += 0.028
    else:
        s += -0.148
    if shared <= 0.50163:
        if width_before <= 162:
            if before12 <= 86.792:
                if all_prose <= 12502:
                    if from_headline <= 5.5:
                        if prose <= 0:
                            s += -0.054
                        else:
                            if from_headline <= 0.0:
                                s += -0.112
                            else:
                                s += 0.075
                    else:
                        if from_last <= 1.5:
                            if all_prose <= 8891:
                                if said <= -0.63884:
                                    if said_before <= -2.2668:
                                        if until_more <= 2:
                                            s += 0.371
                                        else:
                                            s += -0.060
                                    else:
                                        s += 0.033
                                else:
                                    s += -0.053
                            else:
                                s += -0.138
                        else:
                            if from_run_start <= 59:
                                s += 0.018
                            else:
                                if dates_near <= 1:
                                    s += 0.113
                                else:
                                    s += -0.173
                else:
                    s += -0.048
            else:
                s += -0.039
        else:
            s += 0.022
    else:
        s += 0.012
    if width <= 2:
        s += -0.083
    else:
        if width <= 5:
            if copies <= 31:
                if letters <= 0.99695:
                    s += 0.120
                else:
                    s += -0.014
            else:
                s += 0.340
        else:
            if copies <= 1:
                if all_prose <= 13857:
                    s += 0.008
                else:
                    if all_prose <= 15882:
                        s += -0.065
                    else:
                        if said_before <= 0.90464:
                            s += -0.042
                        else:
                            s += 0.022
            else:
                if all_prose <= 5158:
                    s += -0.065
                else:
                    if prose_before <= 0.02945:
                        s += 0.106
                    else:
                        if width <= 33:
                            s += 0.014
                        else:
                            if prose_before <= 0.40957:
                                if best_near <= 2.5352:
                                    s += 0.063
                                else:
                                    s += -0.128
                            else:
                                if since_prose <= 48:
                                    s += -0.133
                                else:
                                    s += 0.178
    return s
