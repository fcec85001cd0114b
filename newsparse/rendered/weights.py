"""Weights of the line model. Written by ``python -m tests.train.line_model``; do not edit."""

# ruff: noqa
# fmt: off


def first(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near = row
    s = 0.0
    if in_run <= 0:
        if width <= 158:
            if before12 <= 14.292:
                s += -0.651
            else:
                if prose_before <= 0.79576:
                    s += -0.215
                else:
                    s += -0.623
        else:
            if prose_before <= 0.7265:
                s += 0.056
            else:
                s += -0.440
    else:
        if width <= 103:
            if copies <= 1:
                if prose_before <= 0.84864:
                    if shared <= 0.14372:
                        s += -0.309
                    else:
                        s += 0.044
                else:
                    s += -0.386
            else:
                s += -0.491
        else:
            if prose_before <= 0.89964:
                if copies <= 1:
                    if dates_near <= 3:
                        if caption <= 0:
                            s += 0.246
                        else:
                            s += -0.587
                    else:
                        s += -0.294
                else:
                    s += -0.402
            else:
                if before3 <= 65.5:
                    s += -0.488
                else:
                    s += 0.070
    if ends <= 0:
        if before3 <= 66.5:
            if run_share <= 0.4474:
                if prose_before <= 0.02628:
                    s += -0.310
                else:
                    if prose_before <= 0.94421:
                        s += 0.149
                    else:
                        s += -0.310
            else:
                if short_near <= 10:
                    if prose_before <= 0.88294:
                        s += -0.099
                    else:
                        s += -0.325
                else:
                    s += -0.341
        else:
            if prose_before <= 0.89708:
                s += 0.095
            else:
                s += -0.239
    else:
        if from_run_end <= 0:
            if before3 <= 79.5:
                if run_share <= 0.45862:
                    s += 0.185
                else:
                    s += -0.263
            else:
                s += 0.218
        else:
            if after3 <= 51.167:
                if before3 <= 52.5:
                    s += 0.042
                else:
                    s += 0.323
            else:
                if copies <= 1:
                    s += 0.398
                else:
                    s += -0.039
    if prose <= 0:
        if before12 <= 22.375:
            if prose_before <= 0.049928:
                s += -0.319
            else:
                if prose_before <= 0.89708:
                    if since_more <= 59:
                        s += -0.322
                    else:
                        if short_near <= 11:
                            s += 0.227
                        else:
                            s += -0.056
                else:
                    s += -0.319
        else:
            if prose_before <= 0.82499:
                if since_more <= 29:
                    s += -0.254
                else:
                    if copies <= 1:
                        if dates_near <= 1:
                            s += 0.213
                        else:
                            s += -0.231
                    else:
                        s += -0.094
            else:
                s += -0.217
    else:
        if prose_before <= 0.82089:
            if copies <= 1:
                if dates_near <= 2:
                    s += 0.319
                else:
                    s += -0.041
            else:
                s += -0.139
        else:
            if since_prose <= 2:
                s += 0.181
            else:
                s += -0.225
    if in_run <= 0:
        if run_share <= 0.51655:
            if prose_before <= 0.014453:
                s += -0.236
            else:
                if since_more <= 59:
                    s += -0.263
                else:
                    if prose_before <= 0.94808:
                        if short_near <= 11:
                            s += 0.306
                        else:
                            s += 0.106
                    else:
                        s += -0.207
        else:
            if after12 <= 27.792:
                s += -0.272
            else:
                if prose_before <= 0.0082939:
                    s += -0.238
                else:
                    if since_more <= 54:
                        s += -0.288
                    else:
                        if short_near <= 9:
                            s += 0.257
                        else:
                            s += -0.064
    else:
        if width <= 136:
            if ends_after <= 0:
                s += -0.041
            else:
                s += 0.159
        else:
            if place <= 0.75897:
                s += 0.288
            else:
                if before12 <= 89.792:
                    s += -0.123
                else:
                    s += 0.210
    if in_run <= 0:
        if shared <= 0.0:
            s += -0.252
        else:
            if until_prose <= 21:
                if since_prose <= 21:
                    if dates_near <= 1:
                        if prose_before <= 0.89281:
                            if copies <= 1:
                                s += 0.196
                            else:
                                s += -0.065
                        else:
                            s += -0.137
                    else:
                        s += -0.289
                else:
                    s += -0.144
            else:
                s += -0.196
    else:
        if ends <= 0:
            if shared <= 0.54598:
                s += -0.097
            else:
                s += 0.097
        else:
            if place <= 0.70708:
                if copies <= 1:
                    s += 0.260
                else:
                    s += -0.024
            else:
                if since_prose <= 2:
                    if all_prose <= 44819:
                        if shared <= 0.28669:
                            s += -0.061
                        else:
                            s += 0.201
                    else:
                        s += -0.522
                else:
                    s += -0.102
    if after12 <= 25.375:
        if since_prose <= 1:
            if prose <= 0:
                s += -0.091
            else:
                s += 0.172
        else:
            if run_share <= 0.50355:
                s += -0.011
            else:
                if shared <= 0.14372:
                    s += -0.261
                else:
                    if run_share <= 0.85715:
                        if prose_before <= 0.02628:
                            s += -0.264
                        else:
                            s += -0.017
                    else:
                        s += -0.219
    else:
        if prose <= 0:
            if prose_before <= 0.07977:
                s += -0.170
            else:
                if shared <= 0.53897:
                    if bullet <= 0:
                        s += -0.042
                    else:
                        s += 0.221
                else:
                    s += 0.136
        else:
            if until_prose <= 2:
                if all_prose <= 53815:
                    s += 0.234
                else:
                    s += -0.503
            else:
                if shared <= 0.23166:
                    s += -0.132
                else:
                    s += 0.111
    if ends <= 0:
        if before12 <= 26.125:
            if run_share <= 0.80295:
                if since_more <= 59:
                    s += -0.270
                else:
                    if place <= 0.19778:
                        s += -0.197
                    else:
                        if place <= 0.88998:
                            s += 0.102
                        else:
                            s += -0.226
            else:
                s += -0.236
        else:
            if since_more <= 59:
                s += -0.221
            else:
                if noisy <= 0:
                    if dates_near <= 1:
                        s += 0.061
                    else:
                        s += -0.184
                else:
                    s += -0.254
    else:
        if before3 <= 57.5:
            if after12 <= 33.542:
                if since_more <= 59:
                    s += -0.287
                else:
                    s += -0.056
            else:
                if dates_near <= 2:
                    s += 0.120
                else:
                    s += -0.258
        else:
            if place <= 0.91295:
                s += 0.208
            else:
                s += -0.099
    if words <= 27:
        if short_near <= 11:
            if prose_before <= 0.92101:
                if caption <= 0:
                    if prose_before <= 0.036912:
                        s += -0.135
                    else:
                        if copies <= 1:
                            if prose_before <= 0.63685:
                                s += 0.168
                            else:
                                s += 0.048
                        else:
                            s += -0.108
                else:
                    s += -0.397
            else:
                s += -0.137
        else:
            if run_share <= 0.40372:
                s += 0.033
            else:
                if shared <= 0.42948:
                    s += -0.228
                else:
                    if prose_before <= 0.96594:
                        if prose_before <= 0.049928:
                            s += -0.183
                        else:
                            s += 0.024
                    else:
                        s += -0.248
    else:
        if from_run_end <= -14:
            s += -0.064
        else:
            if copies <= 1:
                if prose_before <= 0.71417:
                    s += 0.214
                else:
                    s += 0.109
            else:
                s += -0.211
    if after3 <= 55.833:
        if shared <= 0.14372:
            if width_before <= 28:
                s += -0.202
            else:
                s += -0.096
        else:
            if prose_before <= 0.94421:
                if prose_before <= 0.039791:
                    s += -0.167
                else:
                    if dates_near <= 1:
                        if copies <= 1:
                            if from_run_end <= 28:
                                s += 0.077
                            else:
                                s += 0.190
                        else:
                            s += -0.060
                    else:
                        s += -0.188
            else:
                s += -0.165
    else:
        if copies <= 1:
            if dates_near <= 2:
                if all_prose <= 58125:
                    if prose <= 0:
                        if all_prose <= 6021:
                            s += -0.030
                        else:
                            s += 0.117
                    else:
                        if shared <= 0.20127:
                            s += 0.037
                        else:
                            s += 0.193
                else:
                    s += -0.482
            else:
                s += -0.172
        else:
            s += -0.128
    if short_near <= 12:
        if ends <= 0:
            if since_more <= 58:
                s += -0.178
            else:
                if noisy <= 0:
                    if prose_before <= 0.0036372:
                        s += -0.144
                    else:
                        s += 0.052
                else:
                    s += -0.212
        else:
            if prose_before <= 0.76619:
                if words <= 29:
                    s += 0.095
                else:
                    s += 0.202
            else:
                if since_more <= 59:
                    s += -0.196
                else:
                    if copies <= 1:
                        s += 0.084
                    else:
                        s += -0.322
    else:
        if since_more <= 59:
            s += -0.237
        else:
            if prose_before <= 0.01319:
                if width <= 120:
                    s += -0.225
                else:
                    s += 0.090
            else:
                if prose_before <= 0.95669:
                    if shared <= 0.1412:
                        s += -0.054
                    else:
                        s += 0.063
                else:
                    s += -0.203
    if commas <= 0:
        if since_more <= 59:
            s += -0.209
        else:
            if prose_before <= 0.039791:
                s += -0.183
            else:
                if place <= 0.90039:
                    if words <= 0:
                        s += -0.358
                    else:
                        if noisy <= 0:
                            if caption <= 0:
                                if run_share <= 0.50882:
                                    s += 0.143
                                else:
                                    s += 0.044
                            else:
                                s += -0.323
                        else:
                            s += -0.219
                else:
                    s += -0.182
    else:
        if holds <= 0:
            if prose_before <= 0.75528:
                if dated <= 0:
                    if caption <= 0:
                        s += 0.143
                    else:
                        s += -0.342
                else:
                    s += -0.230
            else:
                if before3 <= 97.5:
                    if since_more <= 57:
                        s += -0.231
                    else:
                        s += -0.010
                else:
                    s += 0.102
        else:
            s += -0.239
    if ends_after <= 0:
        if shared <= 0.33527:
            if run_share <= 0.40372:
                s += 0.062
            else:
                if width_before <= 174:
                    if all_prose <= 1560:
                        s += -0.055
                    else:
                        s += -0.180
                else:
                    s += 0.024
        else:
            if place <= 0.87883:
                if prose_before <= 0.01319:
                    s += -0.124
                else:
                    if all_prose <= 5743:
                        s += -0.046
                    else:
                        if all_prose <= 38095:
                            s += 0.095
                        else:
                            s += -0.212
            else:
                s += -0.126
    else:
        if copies <= 1:
            if dates_near <= 3:
                if noisy <= 0:
                    if all_prose <= 58125:
                        if width_before <= 19:
                            s += 0.034
                        else:
                            s += 0.146
                    else:
                        s += -0.385
                else:
                    s += -0.186
            else:
                s += -0.268
        else:
            s += -0.112
    if width_after <= 26:
        if words <= 38:
            if digits <= 0.58578:
                if run_share <= 0.40372:
                    s += 0.019
                else:
                    if shared <= 0.51695:
                        if prose_before <= 0.061179:
                            s += -0.231
                        else:
                            if place <= 0.60991:
                                s += -0.036
                            else:
                                s += -0.176
                    else:
                        s += -0.041
            else:
                s += 0.216
        else:
            s += 0.053
    else:
        if dates_near <= 2:
            if ends <= 0:
                if bullet <= 0:
                    if caption <= 0:
                        s += -0.004
                    else:
                        s += -0.284
                else:
                    if until_prose <= 33:
                        s += 0.206
                    else:
                        s += -0.133
            else:
                if place <= 0.63972:
                    s += 0.144
                else:
                    s += 0.038
        else:
            if from_run_start <= 17:
                s += 0.012
            else:
                s += -0.255
    if since_more <= 59:
        if before3 <= 84.167:
            s += -0.191
        else:
            if since_more <= 2:
                s += -0.459
            else:
                s += 0.046
    else:
        if short_near <= 14:
            if place <= 0.95668:
                if caption <= 0:
                    if all_prose <= 31217:
                        if words <= 37:
                            if run_share <= 0.40986:
                                s += 0.156
                            else:
                                if short_near <= 7:
                                    s += 0.076
                                else:
                                    s += -0.007
                        else:
                            if digits <= 0.044487:
                                s += 0.148
                            else:
                                s += -0.269
                    else:
                        s += -0.115
                else:
                    s += -0.262
            else:
                s += -0.180
        else:
            if digits <= 0.0:
                if place <= 0.11115:
                    s += -0.195
                else:
                    s += -0.068
            else:
                if all_prose <= 91:
                    s += 1.029
                else:
                    s += 0.073
    if place <= 0.85961:
        if commas <= 1:
            if place <= 0.12365:
                if width_before <= 22:
                    s += -0.176
                else:
                    s += -0.005
            else:
                if dates_near <= 1:
                    if copies <= 1:
                        if all_prose <= 5574:
                            if all_prose <= 3366:
                                if run_share <= 0.45862:
                                    s += 0.263
                                else:
                                    s += 0.024
                            else:
                                s += -0.079
                        else:
                            s += 0.080
                    else:
                        s += -0.063
                else:
                    if short_near <= 23:
                        s += -0.176
                    else:
                        s += 0.546
        else:
            if all_prose <= 38095:
                if copies <= 1:
                    s += 0.113
                else:
                    s += -0.153
            else:
                s += -0.177
    else:
        if before3 <= 124.5:
            if short_near <= 3:
                s += 0.153
            else:
                s += -0.167
        else:
            s += 0.043
    return s


def headline(row: tuple[float, ...]) -> float:
    width, words, ends, capital, capitals, digits, letters, bullet, noisy, furniture, heads_more, rights, byline, dated, caption, prose, lines_to_body, chars_to_body, shared, shared_rank, to_mark, mark_before, copies_before, copies_after, announced, starts_announced, short_before, short_after, longest_near, at, parted, wider_between, share_of_lead, ends_before, starts_others, holds_next = row
    s = 0.0
    if shared_rank <= 2:
        if chars_to_body <= 15:
            s += -2.135
        else:
            if width <= 26:
                s += -1.998
            else:
                if at <= 7:
                    if short_before <= 0:
                        s += -1.868
                    else:
                        s += -1.509
                else:
                    if share_of_lead <= 0.097619:
                        s += -1.750
                    else:
                        s += -1.206
    else:
        if announced <= 0.78889:
            if to_mark <= 3:
                if width <= 27:
                    s += -2.153
                else:
                    if at <= 32:
                        s += -1.946
                    else:
                        s += -1.449
            else:
                s += -2.194
        else:
            if at <= 1:
                s += -2.047
            else:
                s += -1.247
    if shared_rank <= 3:
        if lines_to_body <= 0:
            s += -0.066
        else:
            if share_of_lead <= 0.10913:
                if shared_rank <= 0:
                    s += 0.196
                else:
                    s += -0.036
            else:
                if at <= 23:
                    if shared_rank <= 1:
                        s += 0.350
                    else:
                        s += 0.156
                else:
                    if lines_to_body <= 35:
                        s += 0.463
                    else:
                        s += 0.017
    else:
        if share_of_lead <= 0.37171:
            if announced <= 0.78889:
                s += -0.114
            else:
                s += 0.180
        else:
            if lines_to_body <= 0:
                s += -0.111
            else:
                if lines_to_body <= 27:
                    s += 0.435
                else:
                    s += 0.017
    if width <= 27:
        if shared_rank <= 1:
            if words <= 3:
                s += -0.003
            else:
                s += 0.247
        else:
            if wider_between <= 1:
                s += -0.050
            else:
                s += -0.127
    else:
        if lines_to_body <= 0:
            if ends_before <= 0:
                s += -0.091
            else:
                s += 0.375
        else:
            if shared_rank <= 6:
                if at <= 23:
                    if shared_rank <= 1:
                        s += 0.247
                    else:
                        s += 0.097
                else:
                    s += 0.332
            else:
                if chars_to_body <= 345:
                    if at <= 52:
                        s += -0.003
                    else:
                        s += 0.266
                else:
                    s += -0.063
    if shared <= 0.49242:
        if to_mark <= 2:
            if width <= 18:
                s += -0.100
            else:
                s += 0.111
        else:
            s += -0.116
    else:
        if to_mark <= 5:
            if width <= 110:
                if words <= 3:
                    s += 0.053
                else:
                    s += 0.301
            else:
                s += -0.043
        else:
            if chars_to_body <= 0:
                s += -0.083
            else:
                if longest_near <= 84:
                    if words <= 4:
                        s += -0.088
                    else:
                        if share_of_lead <= 0.44097:
                            s += -0.002
                        else:
                            s += 0.142
                else:
                    if share_of_lead <= 0.16065:
                        s += 0.030
                    else:
                        s += 0.229
    if share_of_lead <= 0.10913:
        if words <= 5:
            s += -0.117
        else:
            s += -0.006
    else:
        if chars_to_body <= 15:
            if announced <= 0.81667:
                s += -0.089
            else:
                s += 0.291
        else:
            if wider_between <= 3:
                if short_before <= 1:
                    if ends_before <= 0:
                        if starts_announced <= 0:
                            if words <= 15:
                                s += 0.096
                            else:
                                s += -0.058
                        else:
                            s += 0.263
                    else:
                        s += 0.299
                else:
                    if holds_next <= 0:
                        s += 0.245
                    else:
                        s += -0.025
            else:
                if share_of_lead <= 0.37171:
                    s += -0.101
                else:
                    s += 0.054
    if shared <= 0.49242:
        if width <= 27:
            s += -0.119
        else:
            if starts_others <= 0:
                s += -0.054
            else:
                s += 0.290
    else:
        if short_before <= 0:
            if width <= 109:
                if width <= 34:
                    s += -0.038
                else:
                    if at <= 34:
                        s += 0.049
                    else:
                        s += 0.152
            else:
                s += -0.116
        else:
            if wider_between <= 4:
                if width <= 116:
                    if width <= 19:
                        s += 0.023
                    else:
                        if bullet <= 0:
                            s += 0.213
                        else:
                            s += 0.046
                else:
                    s += -0.066
            else:
                s += -0.065
    if shared <= 0.39643:
        if starts_announced <= 0:
            if width <= 27:
                s += -0.118
            else:
                s += -0.057
        else:
            s += 0.166
    else:
        if width <= 116:
            if words <= 4:
                if longest_near <= 105:
                    s += -0.055
                else:
                    if short_before <= 2:
                        s += -0.016
                    else:
                        s += 0.226
            else:
                if short_before <= 0:
                    if starts_announced <= 0:
                        s += 0.049
                    else:
                        s += 0.211
                else:
                    if holds_next <= 0:
                        if ends <= 0:
                            s += 0.198
                        else:
                            s += 0.089
                    else:
                        s += -0.014
        else:
            s += -0.109
    if shared <= 0.39643:
        if wider_between <= 1:
            if at <= 120:
                if announced <= 0.64583:
                    s += -0.069
                else:
                    s += 0.115
            else:
                s += 0.146
        else:
            s += -0.116
    else:
        if width <= 116:
            if wider_between <= 3:
                if at <= 33:
                    if chars_to_body <= -132:
                        s += -0.075
                    else:
                        if capitals <= 0.98571:
                            if capital <= 0:
                                s += -0.054
                            else:
                                s += 0.115
                        else:
                            s += -0.003
                else:
                    s += 0.166
            else:
                if announced <= 0.94444:
                    s += -0.058
                else:
                    s += 0.155
        else:
            s += -0.105
    if wider_between <= 2:
        if chars_to_body <= 15:
            if announced <= 0.81667:
                s += -0.083
            else:
                s += 0.203
        else:
            if starts_announced <= 0:
                if short_before <= 1:
                    if digits <= 0.19293:
                        if digits <= 0.041791:
                            s += 0.015
                        else:
                            s += 0.106
                    else:
                        s += -0.118
                else:
                    if capitals <= 0.94591:
                        if letters <= 0.60147:
                            s += -0.075
                        else:
                            s += 0.142
                    else:
                        s += -0.013
            else:
                s += 0.205
    else:
        if announced <= 0.78889:
            if longest_near <= 97:
                s += -0.111
            else:
                s += -0.007
        else:
            s += 0.105
    if shared <= 0.39643:
        if to_mark <= 2:
            s += 0.029
        else:
            if starts_announced <= 0:
                s += -0.107
            else:
                s += 0.088
    else:
        if to_mark <= 4:
            if holds_next <= 0:
                if short_before <= 0:
                    if words <= 14:
                        s += 0.120
                    else:
                        s += -0.090
                else:
                    s += 0.175
            else:
                s += -0.098
        else:
            if starts_announced <= 0:
                if at <= 81:
                    if short_before <= 2:
                        s += -0.048
                    else:
                        if longest_near <= 82:
                            s += -0.040
                        else:
                            s += 0.119
                else:
                    s += 0.097
            else:
                s += 0.185
    if to_mark <= 3:
        if noisy <= 0:
            if letters <= 0.92023:
                if holds_next <= 0:
                    s += 0.134
                else:
                    s += -0.075
            else:
                s += -0.012
        else:
            s += -0.097
    else:
        if shared_rank <= 3:
            if at <= 31:
                if starts_others <= 0:
                    if shared_rank <= 0:
                        s += 0.055
                    else:
                        s += -0.047
                else:
                    s += 0.161
            else:
                s += 0.092
        else:
            if wider_between <= 1:
                if at <= 67:
                    if starts_announced <= 0:
                        s += -0.075
                    else:
                        s += 0.155
                else:
                    s += 0.085
            else:
                s += -0.112
    if share_of_lead <= 0.10913:
        if width <= 39:
            s += -0.106
        else:
            if width <= 96:
                s += 0.033
            else:
                s += -0.101
    else:
        if lines_to_body <= 0:
            if ends_before <= 0:
                if ends <= 1:
                    s += -0.094
                else:
                    if mark_before <= 29:
                        s += -0.081
                    else:
                        s += 0.203
            else:
                s += 0.220
        else:
            if wider_between <= 5:
                if at <= 35:
                    if starts_announced <= 0:
                        if shared_rank <= 0:
                            s += 0.104
                        else:
                            s += 0.018
                    else:
                        s += 0.161
                else:
                    s += 0.128
            else:
                s += -0.051
    if shared <= 0.37269:
        if to_mark <= 2:
            s += 0.020
        else:
            if mark_before <= 1:
                s += 0.092
            else:
                s += -0.102
    else:
        if to_mark <= 4:
            if short_before <= 0:
                s += 0.050
            else:
                s += 0.137
        else:
            if ends_before <= 0:
                if short_before <= 2:
                    if announced <= 0.94444:
                        if copies_before <= 0:
                            if mark_before <= 1:
                                s += 0.038
                            else:
                                s += -0.083
                        else:
                            s += 0.083
                    else:
                        s += 0.043
                else:
                    if longest_near <= 82:
                        s += -0.010
                    else:
                        s += 0.126
            else:
                s += 0.190
    if shared <= 0.49242:
        if width <= 21:
            s += -0.109
        else:
            if to_mark <= 4:
                s += 0.070
            else:
                if starts_others <= 0:
                    s += -0.067
                else:
                    s += 0.175
    else:
        if to_mark <= 4:
            if holds_next <= 0:
                if short_before <= 0:
                    if width <= 82:
                        s += 0.078
                    else:
                        s += -0.062
                else:
                    s += 0.132
            else:
                s += -0.096
        else:
            if starts_others <= 0:
                if share_of_lead <= 0.42481:
                    s += -0.042
                else:
                    if chars_to_body <= 0:
                        s += -0.066
                    else:
                        s += 0.051
            else:
                s += 0.137
    if shared <= 0.37269:
        if wider_between <= 2:
            if starts_others <= 0:
                if at <= 104:
                    s += -0.052
                else:
                    s += 0.090
            else:
                s += 0.205
        else:
            s += -0.110
    else:
        if to_mark <= 4:
            if short_before <= 0:
                s += 0.038
            else:
                s += 0.116
        else:
            if ends_before <= 0:
                if short_before <= 2:
                    if announced <= 0.94444:
                        s += -0.052
                    else:
                        if copies_after <= 0:
                            s += -0.005
                        else:
                            s += 0.198
                else:
                    if longest_near <= 47:
                        s += -0.022
                    else:
                        s += 0.100
            else:
                s += 0.166
    if width <= 20:
        if longest_near <= 105:
            s += -0.111
        else:
            s += -0.027
    else:
        if to_mark <= 4:
            if width <= 110:
                s += 0.098
            else:
                s += -0.078
        else:
            if starts_others <= 0:
                if ends <= 0:
                    if longest_near <= 84:
                        if shared_rank <= 3:
                            s += 0.015
                        else:
                            s += -0.081
                    else:
                        if letters <= 0.70021:
                            s += -0.114
                        else:
                            if short_before <= 1:
                                s += 0.024
                            else:
                                s += 0.124
                else:
                    if capitals <= 0.57418:
                        s += -0.115
                    else:
                        s += 0.052
            else:
                s += 0.152
    if width <= 19:
        s += -0.094
    else:
        if to_mark <= 7:
            if at <= 45:
                if width <= 96:
                    if holds_next <= 0:
                        s += 0.067
                    else:
                        s += -0.102
                else:
                    s += -0.084
            else:
                s += 0.125
        else:
            if starts_announced <= 0:
                if width <= 94:
                    if lines_to_body <= 8:
                        if dated <= 0:
                            if short_before <= 1:
                                s += 0.004
                            else:
                                s += 0.099
                        else:
                            s += -0.120
                    else:
                        if digits <= 0.032841:
                            s += -0.069
                        else:
                            s += 0.066
                else:
                    s += -0.102
            else:
                s += 0.154
    if words <= 3:
        if wider_between <= 1:
            s += 0.010
        else:
            s += -0.103
    else:
        if words <= 18:
            if to_mark <= 4:
                if shared <= 0.28348:
                    s += -0.034
                else:
                    if at <= 8:
                        s += 0.027
                    else:
                        s += 0.108
            else:
                if mark_before <= 1:
                    s += 0.122
                else:
                    if mark_before <= 17:
                        s += -0.093
                    else:
                        if longest_near <= 107:
                            if copies_after <= 0:
                                s += -0.039
                            else:
                                s += 0.108
                        else:
                            if dated <= 0:
                                s += 0.105
                            else:
                                s += -0.115
        else:
            s += -0.097
    if share_of_lead <= 0.21584:
        if words <= 3:
            s += -0.097
        else:
            if parted <= 0:
                s += -0.051
            else:
                s += 0.015
    else:
        if words <= 18:
            if bullet <= 0:
                if starts_announced <= 0:
                    if chars_to_body <= -132:
                        s += -0.047
                    else:
                        if longest_near <= 84:
                            if copies_after <= 0:
                                s += 0.009
                            else:
                                s += 0.092
                        else:
                            if caption <= 0:
                                if dated <= 0:
                                    s += 0.091
                                else:
                                    s += -0.101
                            else:
                                s += -0.120
                else:
                    s += 0.138
            else:
                s += -0.065
        else:
            s += -0.089
    if share_of_lead <= 0.21584:
        if width <= 20:
            s += -0.107
        else:
            if short_before <= 7:
                if announced <= 0.32456:
                    if words <= 2:
                        s += 0.091
                    else:
                        s += -0.069
                else:
                    s += 0.057
            else:
                if wider_between <= 1:
                    s += 0.115
                else:
                    s += -0.043
    else:
        if width <= 116:
            if at <= 60:
                if to_mark <= 1:
                    s += 0.092
                else:
                    if starts_others <= 0:
                        s += 0.003
                    else:
                        s += 0.111
            else:
                if lines_to_body <= 27:
                    s += 0.109
                else:
                    s += -0.025
        else:
            s += -0.096
    if width <= 19:
        if share_of_lead <= 0.32796:
            s += -0.107
        else:
            if longest_near <= 99:
                s += -0.065
            else:
                s += 0.042
    else:
        if ends_before <= 0:
            if short_before <= 4:
                if ends <= 0:
                    if parted <= 0:
                        if share_of_lead <= 0.21584:
                            s += -0.072
                        else:
                            s += -0.003
                    else:
                        s += 0.037
                else:
                    if ends <= 1:
                        s += -0.128
                    else:
                        s += 0.007
            else:
                if short_after <= 6:
                    s += 0.084
                else:
                    if to_mark <= 7:
                        s += 0.118
                    else:
                        s += -0.085
        else:
            s += 0.166
    if capitals <= 0.94868:
        if to_mark <= 3:
            if short_before <= 0:
                if capitals <= 0.29479:
                    s += -0.059
                else:
                    s += 0.064
            else:
                if holds_next <= 0:
                    s += 0.100
                else:
                    s += -0.095
        else:
            if ends_before <= 0:
                if share_of_lead <= 0.32796:
                    if announced <= 0.86607:
                        s += -0.060
                    else:
                        s += 0.047
                else:
                    if short_before <= 1:
                        if chars_to_body <= 15:
                            s += -0.078
                        else:
                            s += 0.011
                    else:
                        s += 0.068
            else:
                s += 0.162
    else:
        if wider_between <= 1:
            s += -0.010
        else:
            s += -0.098
    if width <= 14:
        s += -0.098
    else:
        if starts_announced <= 0:
            if ends_before <= 0:
                if shared_rank <= 0:
                    s += 0.050
                else:
                    if to_mark <= 3:
                        if width <= 96:
                            s += 0.041
                        else:
                            s += -0.078
                    else:
                        if mark_before <= 1:
                            if lines_to_body <= 1:
                                s += -0.006
                            else:
                                s += 0.184
                        else:
                            if mark_before <= 17:
                                s += -0.096
                            else:
                                if longest_near <= 82:
                                    s += -0.064
                                else:
                                    if at <= 21:
                                        s += -0.047
                                    else:
                                        s += 0.060
            else:
                s += 0.151
        else:
            s += 0.126
    if width <= 14:
        s += -0.095
    else:
        if starts_announced <= 0:
            if parted <= 0:
                if shared_rank <= 4:
                    if at <= 31:
                        s += -0.025
                    else:
                        s += 0.049
                else:
                    s += -0.058
            else:
                if width <= 96:
                    if at <= 57:
                        if short_before <= 1:
                            if copies_after <= 0:
                                if copies_before <= 0:
                                    if lines_to_body <= 59:
                                        s += -0.036
                                    else:
                                        s += 0.109
                                else:
                                    s += 0.139
                            else:
                                s += 0.137
                        else:
                            s += 0.069
                    else:
                        s += 0.108
                else:
                    s += -0.075
        else:
            s += 0.118
    if width <= 14:
        s += -0.092
    else:
        if ends_before <= 0:
            if to_mark <= 3:
                if noisy <= 0:
                    if holds_next <= 0:
                        s += 0.054
                    else:
                        s += -0.102
                else:
                    s += -0.110
            else:
                if mark_before <= 1:
                    s += 0.082
                else:
                    if mark_before <= 17:
                        s += -0.088
                    else:
                        if longest_near <= 107:
                            if width <= 38:
                                s += -0.079
                            else:
                                s += 0.004
                        else:
                            if dated <= 0:
                                if width <= 80:
                                    s += 0.082
                                else:
                                    s += -0.039
                            else:
                                s += -0.118
        else:
            s += 0.139
    if share_of_lead <= 0.21584:
        if capitals <= 0.91833:
            if starts_others <= 0:
                s += -0.021
            else:
                s += 0.144
        else:
            s += -0.096
    else:
        if width <= 118:
            if noisy <= 0:
                if bullet <= 0:
                    if starts_announced <= 0:
                        if announced <= 0.063508:
                            if capitals <= 0.22087:
                                if ends <= 0:
                                    s += 0.033
                                else:
                                    s += -0.105
                            else:
                                s += 0.066
                        else:
                            if copies_after <= 0:
                                s += -0.031
                            else:
                                s += 0.104
                    else:
                        s += 0.113
                else:
                    s += -0.059
            else:
                s += -0.115
        else:
            s += -0.090
    if capitals <= 0.94868:
        if short_before <= 4:
            if copies_before <= 0:
                if words <= 13:
                    if dated <= 0:
                        s += 0.009
                    else:
                        s += -0.113
                else:
                    if chars_to_body <= 233:
                        s += -0.106
                    else:
                        s += -0.007
            else:
                s += 0.114
        else:
            if chars_to_body <= 108:
                if dated <= 0:
                    s += 0.123
                else:
                    s += -0.086
            else:
                if share_of_lead <= 0.37171:
                    s += -0.004
                else:
                    s += 0.075
    else:
        if shared <= 0.32796:
            s += -0.108
        else:
            if chars_to_body <= 223:
                s += 0.008
            else:
                s += -0.073
    if ends_before <= 0:
        if width <= 14:
            s += -0.097
        else:
            if short_before <= 1:
                if prose <= 0:
                    if parted <= 0:
                        s += -0.044
                    else:
                        if copies_after <= 0:
                            if at <= 53:
                                if lines_to_body <= 52:
                                    s += -0.036
                                else:
                                    s += 0.095
                            else:
                                s += 0.077
                        else:
                            s += 0.115
                else:
                    s += -0.102
            else:
                if wider_between <= 2:
                    if holds_next <= 0:
                        s += 0.058
                    else:
                        s += -0.076
                else:
                    if width <= 32:
                        s += -0.066
                    else:
                        s += 0.042
    else:
        s += 0.133
    if capitals <= 0.94868:
        if at <= 60:
            if short_before <= 8:
                if capitals <= 0.54006:
                    if ends_before <= 0:
                        if prose <= 0:
                            s += -0.029
                        else:
                            s += -0.109
                    else:
                        s += 0.107
                else:
                    s += 0.018
            else:
                s += 0.053
        else:
            if bullet <= 0:
                if prose <= 0:
                    s += 0.077
                else:
                    s += -0.034
            else:
                s += -0.058
    else:
        if longest_near <= 184:
            if shared_rank <= 9:
                s += -0.040
            else:
                s += -0.109
        else:
            if at <= 28:
                s += -0.027
            else:
                s += 0.086
    if share_of_lead <= 0.27682:
        if wider_between <= 1:
            if at <= 123:
                if short_before <= 7:
                    if announced <= 0.52273:
                        s += -0.046
                    else:
                        s += 0.047
                else:
                    s += 0.049
            else:
                s += 0.094
        else:
            if longest_near <= 218:
                s += -0.083
            else:
                s += 0.061
    else:
        if short_before <= 0:
            if ends_before <= 0:
                if copies_before <= 0:
                    if lines_to_body <= 20:
                        s += -0.046
                    else:
                        s += 0.052
                else:
                    s += 0.098
            else:
                s += 0.110
        else:
            if parted <= 0:
                s += 0.018
            else:
                s += 0.069
    if ends_before <= 0:
        if width <= 14:
            s += -0.092
        else:
            if starts_others <= 0:
                if dated <= 0:
                    if longest_near <= 84:
                        if copies_after <= 0:
                            if to_mark <= 1:
                                s += 0.047
                            else:
                                if share_of_lead <= 0.61722:
                                    s += -0.068
                                else:
                                    s += 0.005
                        else:
                            s += 0.044
                    else:
                        if mark_before <= 24:
                            if mark_before <= 1:
                                s += 0.048
                            else:
                                s += -0.083
                        else:
                            if width <= 81:
                                s += 0.064
                            else:
                                s += -0.022
                else:
                    s += -0.123
            else:
                s += 0.089
    else:
        s += 0.115
    if capitals <= 0.94868:
        if width <= 110:
            if at <= 58:
                if starts_others <= 0:
                    if to_mark <= 1:
                        s += 0.052
                    else:
                        if width <= 39:
                            s += -0.037
                        else:
                            if short_before <= 3:
                                if width <= 73:
                                    if digits <= 0.044527:
                                        s += -0.007
                                    else:
                                        s += 0.070
                                else:
                                    s += -0.052
                            else:
                                s += 0.047
                else:
                    s += 0.095
            else:
                if bullet <= 0:
                    s += 0.066
                else:
                    s += -0.055
        else:
            s += -0.078
    else:
        if longest_near <= 184:
            s += -0.068
        else:
            s += 0.014
    if parted <= 0:
        if width <= 39:
            if starts_announced <= 0:
                s += -0.059
            else:
                s += 0.063
        else:
            if short_before <= 8:
                s += -0.014
            else:
                s += 0.072
    else:
        if noisy <= 0:
            if width <= 93:
                if short_before <= 0:
                    if ends_before <= 0:
                        if copies_after <= 0:
                            if copies_before <= 0:
                                s += -0.023
                            else:
                                s += 0.120
                        else:
                            s += 0.092
                    else:
                        s += 0.120
                else:
                    if chars_to_body <= 164:
                        s += 0.095
                    else:
                        s += 0.014
            else:
                s += -0.051
        else:
            s += -0.098
    if starts_announced <= 0:
        if shared_rank <= 0:
            s += 0.041
        else:
            if ends_before <= 0:
                if width <= 14:
                    s += -0.101
                else:
                    if noisy <= 0:
                        if width <= 110:
                            if longest_near <= 82:
                                if digits <= 0.041791:
                                    if copies_after <= 0:
                                        s += -0.059
                                    else:
                                        s += 0.023
                                else:
                                    s += 0.056
                            else:
                                if short_before <= 1:
                                    s += -0.008
                                else:
                                    if shared <= 0.35857:
                                        s += 0.128
                                    else:
                                        s += 0.034
                        else:
                            s += -0.092
                    else:
                        s += -0.104
            else:
                s += 0.091
    else:
        s += 0.091
    if bullet <= 0:
        if noisy <= 0:
            if at <= 60:
                if to_mark <= 1:
                    if words <= 13:
                        s += 0.066
                    else:
                        s += -0.059
                else:
                    if starts_others <= 0:
                        if letters <= 0.88393:
                            if letters <= 0.85459:
                                s += -0.019
                            else:
                                s += 0.038
                        else:
                            if mark_before <= 3:
                                s += 0.076
                            else:
                                s += -0.073
                    else:
                        s += 0.084
            else:
                if lines_to_body <= 34:
                    s += 0.067
                else:
                    s += -0.050
        else:
            s += -0.102
    else:
        if copies_after <= 0:
            s += -0.114
        else:
            s += 0.018
    if ends_before <= 0:
        if width <= 14:
            s += -0.082
        else:
            if ends <= 0:
                if width <= 39:
                    if parted <= 0:
                        s += -0.044
                    else:
                        if short_before <= 0:
                            s += -0.026
                        else:
                            if longest_near <= 108:
                                s += -0.023
                            else:
                                s += 0.116
                else:
                    if holds_next <= 0:
                        if short_before <= 2:
                            s += 0.015
                        else:
                            s += 0.077
                    else:
                        s += -0.127
            else:
                if ends <= 1:
                    s += -0.106
                else:
                    if ends <= 2:
                        s += 0.072
                    else:
                        s += -0.082
    else:
        s += 0.095
    if share_of_lead <= 0.27682:
        if wider_between <= 1:
            if digits <= 0.16036:
                if at <= 123:
                    s += -0.003
                else:
                    s += 0.082
            else:
                s += -0.100
        else:
            if width <= 20:
                s += -0.101
            else:
                if longest_near <= 218:
                    s += -0.044
                else:
                    s += 0.110
    else:
        if chars_to_body <= -132:
            s += -0.052
        else:
            if at <= 81:
                if digits <= 0.051065:
                    if width <= 93:
                        if to_mark <= 1:
                            s += 0.062
                        else:
                            s += -0.001
                    else:
                        s += -0.081
                else:
                    s += 0.070
            else:
                s += 0.069
    if bullet <= 0:
        if caption <= 0:
            if at <= 60:
                if starts_announced <= 0:
                    if width <= 116:
                        if capitals <= 0.98571:
                            if digits <= 0.16795:
                                if holds_next <= 0:
                                    if ends <= 0:
                                        s += 0.025
                                    else:
                                        if capitals <= 0.24695:
                                            s += -0.116
                                        else:
                                            s += 0.024
                                else:
                                    s += -0.082
                            else:
                                s += -0.087
                        else:
                            s += -0.038
                    else:
                        s += -0.087
                else:
                    s += 0.069
            else:
                if lines_to_body <= 34:
                    s += 0.055
                else:
                    s += -0.046
        else:
            s += -0.135
    else:
        s += -0.075
    if dated <= 0:
        if digits <= 0.051065:
            if longest_near <= 73:
                if wider_between <= 4:
                    if at <= 12:
                        s += -0.047
                    else:
                        s += 0.008
                else:
                    s += -0.073
            else:
                if copies_before <= 0:
                    if short_before <= 3:
                        if at <= 49:
                            if wider_between <= 0:
                                s += -0.048
                            else:
                                if mark_before <= 1:
                                    s += 0.130
                                else:
                                    s += -0.009
                        else:
                            if letters <= 0.93258:
                                s += 0.011
                            else:
                                s += 0.202
                    else:
                        s += 0.051
                else:
                    s += 0.111
        else:
            s += 0.068
    else:
        s += -0.114
    if parted <= 0:
        if share_of_lead <= 0.27682:
            if capitals <= 0.94591:
                s += -0.028
            else:
                s += -0.092
        else:
            if capitals <= 0.095696:
                s += -0.090
            else:
                if shared_rank <= 0:
                    s += 0.050
                else:
                    if starts_announced <= 0:
                        s += -0.015
                    else:
                        s += 0.091
    else:
        if short_before <= 0:
            if chars_to_body <= 296:
                if copies_before <= 0:
                    if ends_before <= 0:
                        s += -0.042
                    else:
                        s += 0.081
                else:
                    s += 0.106
            else:
                s += 0.044
        else:
            if longest_near <= 92:
                s += -0.005
            else:
                s += 0.068
    if bullet <= 0:
        if caption <= 0:
            if starts_announced <= 0:
                if shared_rank <= 0:
                    if at <= 10:
                        s += 0.007
                    else:
                        if mark_before <= 6:
                            s += -0.024
                        else:
                            s += 0.088
                else:
                    if at <= 57:
                        s += -0.019
                    else:
                        if shared_rank <= 20:
                            s += 0.045
                        else:
                            if lines_to_body <= 5:
                                s += 0.036
                            else:
                                s += -0.070
            else:
                if at <= 4:
                    s += -0.033
                else:
                    s += 0.100
        else:
            s += -0.131
    else:
        if copies_after <= 0:
            s += -0.108
        else:
            s += 0.028
    if noisy <= 0:
        if to_mark <= 3:
            if holds_next <= 0:
                s += 0.036
            else:
                s += -0.090
        else:
            if mark_before <= 1:
                if lines_to_body <= 1:
                    s += -0.008
                else:
                    s += 0.141
            else:
                if mark_before <= 17:
                    s += -0.078
                else:
                    if shared_rank <= 12:
                        if to_mark <= 47:
                            if copies_after <= 0:
                                if at <= 47:
                                    if lines_to_body <= 1:
                                        s += 0.040
                                    else:
                                        s += -0.082
                                else:
                                    s += 0.046
                            else:
                                s += 0.062
                        else:
                            s += 0.049
                    else:
                        s += -0.064
    else:
        s += -0.096
    if ends_before <= 0:
        if dated <= 0:
            if capitals <= 0.94868:
                if mark_before <= 17:
                    if mark_before <= 1:
                        s += 0.050
                    else:
                        if copies_before <= 0:
                            s += -0.095
                        else:
                            s += 0.043
                else:
                    if longest_near <= 93:
                        if share_of_lead <= 0.57738:
                            if width <= 38:
                                s += -0.061
                            else:
                                s += 0.001
                        else:
                            s += 0.036
                    else:
                        if width <= 80:
                            s += 0.058
                        else:
                            s += -0.015
            else:
                if shared_rank <= 9:
                    s += -0.018
                else:
                    s += -0.083
        else:
            s += -0.112
    else:
        s += 0.085
    if noisy <= 0:
        if parted <= 0:
            if share_of_lead <= 0.27682:
                if capitals <= 0.91833:
                    s += -0.019
                else:
                    s += -0.083
            else:
                if capitals <= 0.095696:
                    s += -0.084
                else:
                    s += 0.008
        else:
            if words <= 13:
                if longest_near <= 73:
                    if digits <= 0.045558:
                        s += -0.012
                    else:
                        s += 0.079
                else:
                    if letters <= 0.60147:
                        s += -0.073
                    else:
                        if copies_before <= 0:
                            s += 0.044
                        else:
                            s += 0.127
            else:
                if width <= 60:
                    s += 0.110
                else:
                    s += -0.045
    else:
        s += -0.091
    if dated <= 0:
        if digits <= 0.051065:
            if bullet <= 0:
                if at <= 24:
                    if short_before <= 3:
                        s += -0.028
                    else:
                        if chars_to_body <= 90:
                            s += 0.081
                        else:
                            s += -0.010
                else:
                    if ends <= 0:
                        if shared_rank <= 22:
                            if shared <= 0.42641:
                                if short_after <= 2:
                                    s += 0.143
                                else:
                                    s += -0.033
                            else:
                                s += 0.030
                        else:
                            s += -0.030
                    else:
                        if ends <= 1:
                            s += -0.091
                        else:
                            s += 0.019
            else:
                s += -0.069
        else:
            s += 0.057
    else:
        s += -0.105
    if dated <= 0:
        if digits <= 0.051065:
            if starts_announced <= 0:
                if longest_near <= 73:
                    if share_of_lead <= 0.61722:
                        if width <= 38:
                            s += -0.070
                        else:
                            s += -0.015
                    else:
                        s += 0.015
                else:
                    if copies_before <= 0:
                        if width <= 110:
                            if short_before <= 1:
                                s += -0.015
                            else:
                                s += 0.030
                        else:
                            s += -0.080
                    else:
                        s += 0.093
            else:
                s += 0.064
        else:
            if width <= 73:
                if letters <= 0.75054:
                    s += 0.029
                else:
                    s += 0.123
            else:
                s += -0.044
    else:
        s += -0.101
    if caption <= 0:
        if parted <= 0:
            if wider_between <= 4:
                if short_before <= 8:
                    if capitals <= 0.14854:
                        s += -0.069
                    else:
                        if share_of_lead <= 0.21584:
                            s += -0.042
                        else:
                            s += 0.005
                else:
                    if wider_between <= 0:
                        s += 0.070
                    else:
                        s += -0.000
            else:
                s += -0.059
        else:
            if words <= 13:
                if dated <= 0:
                    s += 0.028
                else:
                    s += -0.077
            else:
                if wider_between <= 0:
                    if short_before <= 3:
                        s += -0.082
                    else:
                        s += 0.032
                else:
                    s += 0.053
    else:
        s += -0.125
    if ends_before <= 0:
        if width <= 12:
            s += -0.075
        else:
            if ends <= 0:
                if holds_next <= 0:
                    if width <= 48:
                        if mark_before <= 1:
                            s += 0.072
                        else:
                            if digits <= 0.028197:
                                s += -0.028
                            else:
                                s += 0.029
                    else:
                        if words <= 3:
                            s += 0.198
                        else:
                            s += 0.026
                else:
                    if width <= 53:
                        s += 0.040
                    else:
                        s += -0.145
            else:
                if capitals <= 0.49359:
                    if ends <= 1:
                        s += -0.129
                    else:
                        s += -0.008
                else:
                    s += 0.035
    else:
        s += 0.077
    if noisy <= 0:
        if ends_before <= 0:
            if width <= 12:
                s += -0.070
            else:
                if copies_after <= 0:
                    if copies_before <= 0:
                        if bullet <= 0:
                            if short_before <= 0:
                                if wider_between <= 0:
                                    s += -0.054
                                else:
                                    s += 0.002
                            else:
                                if wider_between <= 2:
                                    if shared_rank <= 0:
                                        s += 0.064
                                    else:
                                        if width <= 110:
                                            s += 0.015
                                        else:
                                            s += -0.082
                                else:
                                    s += -0.040
                        else:
                            s += -0.105
                    else:
                        s += 0.070
                else:
                    s += 0.045
        else:
            s += 0.073
    else:
        s += -0.086
    if noisy <= 0:
        if dated <= 0:
            if digits <= 0.051065:
                if longest_near <= 73:
                    if chars_to_body <= 120:
                        if longest_near <= 36:
                            s += 0.083
                        else:
                            s += -0.023
                    else:
                        if starts_others <= 0:
                            s += -0.033
                        else:
                            s += 0.074
                else:
                    if mark_before <= 24:
                        if mark_before <= 1:
                            if wider_between <= 0:
                                s += -0.013
                            else:
                                s += 0.111
                        else:
                            s += -0.063
                    else:
                        if copies_before <= 0:
                            s += 0.019
                        else:
                            s += 0.096
            else:
                s += 0.044
        else:
            s += -0.093
    else:
        s += -0.081
    if caption <= 0:
        if parted <= 0:
            if lines_to_body <= 28:
                if mark_before <= 17:
                    if mark_before <= 1:
                        s += 0.009
                    else:
                        s += -0.064
                else:
                    if copies_after <= 0:
                        s += -0.005
                    else:
                        s += 0.054
            else:
                s += -0.062
        else:
            if chars_to_body <= -565:
                s += -0.073
            else:
                if words <= 13:
                    if dated <= 0:
                        if lines_to_body <= 2:
                            if mark_before <= 51:
                                s += 0.009
                            else:
                                s += 0.076
                        else:
                            s += 0.015
                    else:
                        s += -0.070
                else:
                    s += -0.020
    else:
        s += -0.119
    if caption <= 0:
        if dated <= 0:
            if ends <= 0:
                if holds_next <= 0:
                    if letters <= 0.88273:
                        if shared_rank <= 10:
                            s += 0.031
                        else:
                            s += -0.017
                    else:
                        s += -0.020
                else:
                    if wider_between <= 2:
                        s += -0.097
                    else:
                        s += 0.098
            else:
                if ends <= 1:
                    if letters <= 0.90459:
                        s += -0.090
                    else:
                        s += 0.127
                else:
                    if mark_before <= 29:
                        s += -0.081
                    else:
                        if ends <= 2:
                            s += 0.101
                        else:
                            s += -0.076
        else:
            s += -0.090
    else:
        s += -0.114
    if caption <= 0:
        if at <= 77:
            if copies_after <= 0:
                if to_mark <= 1:
                    if capitals <= 0.49359:
                        s += -0.035
                    else:
                        s += 0.058
                else:
                    s += -0.017
            else:
                if mark_before <= 18:
                    s += -0.061
                else:
                    if letters <= 0.88393:
                        if copies_after <= 2:
                            s += 0.099
                        else:
                            s += -0.087
                    else:
                        s += -0.021
        else:
            if wider_between <= 10:
                if letters <= 0.93258:
                    s += 0.030
                else:
                    if short_before <= 3:
                        s += 0.224
                    else:
                        s += -0.033
            else:
                s += -0.083
    else:
        s += -0.110
    if ends_before <= 0:
        if noisy <= 0:
            if to_mark <= 3:
                if mark_before <= 15:
                    s += -0.059
                else:
                    s += 0.026
            else:
                if mark_before <= 1:
                    if lines_to_body <= 1:
                        s += -0.008
                    else:
                        s += 0.110
                else:
                    if mark_before <= 17:
                        s += -0.062
                    else:
                        if to_mark <= 59:
                            if copies_after <= 0:
                                if chars_to_body <= 120:
                                    s += 0.020
                                else:
                                    s += -0.069
                            else:
                                s += 0.040
                        else:
                            s += 0.020
        else:
            s += -0.076
    else:
        if at <= 20:
            s += -0.005
        else:
            s += 0.114
    if bullet <= 0:
        if caption <= 0:
            if dated <= 0:
                if at <= 57:
                    if shared <= 0.90693:
                        if starts_announced <= 0:
                            s += 0.004
                        else:
                            s += 0.075
                    else:
                        if digits <= 0.015656:
                            if words <= 10:
                                s += -0.060
                            else:
                                s += 0.009
                        else:
                            if at <= 9:
                                s += -0.025
                            else:
                                s += 0.069
                else:
                    if lines_to_body <= 34:
                        if ends <= 0:
                            s += 0.048
                        else:
                            s += -0.023
                    else:
                        s += -0.036
            else:
                s += -0.086
        else:
            s += -0.104
    else:
        s += -0.053
    if capital <= 0:
        s += -0.063
    else:
        if capitals <= 0.91486:
            if prose <= 0:
                if dated <= 0:
                    if holds_next <= 0:
                        if to_mark <= 7:
                            if at <= 4:
                                if longest_near <= 366:
                                    s += 0.015
                                else:
                                    s += -0.124
                            else:
                                s += 0.051
                        else:
                            s += 0.006
                    else:
                        if wider_between <= 2:
                            s += -0.098
                        else:
                            s += 0.115
                else:
                    s += -0.076
            else:
                if capitals <= 0.24695:
                    s += -0.093
                else:
                    s += 0.017
        else:
            if shared_rank <= 10:
                s += -0.007
            else:
                s += -0.070
    if ends_before <= 0:
        if parted <= 0:
            if capitals <= 0.90238:
                if ends <= 0:
                    if width <= 59:
                        s += -0.016
                    else:
                        s += 0.034
                else:
                    if ends <= 1:
                        s += -0.105
                    else:
                        if capitals <= 0.22087:
                            s += -0.072
                        else:
                            s += 0.050
            else:
                if shared_rank <= 0:
                    s += 0.024
                else:
                    s += -0.061
        else:
            if words <= 13:
                s += 0.015
            else:
                s += -0.028
    else:
        if ends_before <= 1:
            if longest_near <= 324:
                s += 0.104
            else:
                s += -0.028
        else:
            s += -0.050
    if noisy <= 0:
        if at <= 97:
            if starts_others <= 0:
                if announced <= 0.0:
                    if capitals <= 0.24695:
                        if ends <= 0:
                            s += -0.005
                        else:
                            s += -0.101
                    else:
                        if chars_to_body <= 604:
                            s += 0.021
                        else:
                            s += -0.046
                else:
                    if chars_to_body <= 1022:
                        s += -0.040
                    else:
                        s += 0.056
            else:
                if starts_others <= 1:
                    s += 0.081
                else:
                    s += -0.058
        else:
            if wider_between <= 7:
                if ends <= 0:
                    s += 0.053
                else:
                    s += -0.047
            else:
                s += -0.069
    else:
        s += -0.070
    if ends_before <= 0:
        if starts_announced <= 0:
            if copies_before <= 0:
                if copies_after <= 0:
                    if bullet <= 0:
                        if lines_to_body <= 2:
                            s += 0.009
                        else:
                            s += -0.023
                    else:
                        s += -0.095
                else:
                    if shared <= 0.98:
                        if lines_to_body <= 2:
                            s += -0.048
                        else:
                            s += 0.103
                    else:
                        s += -0.043
            else:
                if longest_near <= 62:
                    s += -0.033
                else:
                    s += 0.085
        else:
            if shared <= 0.98:
                s += 0.080
            else:
                s += -0.033
    else:
        if at <= 20:
            s += -0.006
        else:
            s += 0.098
    if caption <= 0:
        if shared_rank <= 0:
            if starts_others <= 1:
                s += 0.029
            else:
                s += -0.128
        else:
            if starts_others <= 0:
                if width <= 14:
                    s += -0.068
                else:
                    if copies_before <= 0:
                        if longest_near <= 21:
                            s += 0.047
                        else:
                            if short_before <= 1:
                                s += -0.032
                            else:
                                if announced <= 0.0:
                                    s += 0.015
                                else:
                                    s += -0.045
                    else:
                        if longest_near <= 69:
                            if wider_between <= 0:
                                s += 0.059
                            else:
                                s += -0.064
                        else:
                            s += 0.089
            else:
                s += 0.064
    else:
        s += -0.101
    return s


def last(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near, said, said2, said6, said15, from_headline, titled, from_first, from_last, best_near, said_before, said_after = row
    s = 0.0
    if said <= 0.0:
        if said <= -1.4755:
            if said <= -2.5843:
                s += -0.526
            else:
                if from_headline <= 0.0:
                    s += -0.522
                else:
                    if place <= 0.57241:
                        s += -0.424
                    else:
                        s += -0.476
        else:
            if said6 <= -1.2011:
                s += -0.439
            else:
                if said <= -0.89465:
                    s += -0.365
                else:
                    if until_prose <= 6:
                        s += -0.305
                    else:
                        s += -0.230
    else:
        if said <= 1.3017:
            if said2 <= 0.33212:
                if dates_near <= 2:
                    if holds <= 0:
                        s += -0.176
                    else:
                        s += -0.387
                else:
                    s += -0.345
            else:
                if said <= 0.59983:
                    s += -0.154
                else:
                    s += -0.074
        else:
            if said <= 2.2737:
                s += 0.003
            else:
                s += 0.061
    if said2 <= -0.24311:
        if said2 <= -1.4987:
            if said2 <= -2.6589:
                s += -0.232
            else:
                s += -0.183
        else:
            if until_prose <= 2:
                s += -0.145
            else:
                if since_prose <= 10:
                    s += -0.092
                else:
                    s += 0.019
    else:
        if prose <= 0:
            if from_first <= 0.0:
                s += -0.152
            else:
                if caption <= 0:
                    if said2 <= 0.78772:
                        if since_prose <= 2:
                            s += -0.029
                        else:
                            s += 0.095
                    else:
                        if noisy <= 0:
                            if letters <= 0.25266:
                                s += -0.160
                            else:
                                s += 0.163
                        else:
                            s += -0.092
                else:
                    s += -0.201
        else:
            if said2 <= 1.0151:
                if all_prose <= 17864:
                    s += 0.148
                else:
                    s += 0.006
            else:
                s += 0.266
    if said <= 0.0:
        if said <= -1.61:
            if said <= -2.6573:
                s += -0.213
            else:
                if since_more <= 59:
                    s += -0.207
                else:
                    s += -0.155
        else:
            if from_last <= -2.5:
                s += -0.140
            else:
                if said <= -1.0182:
                    s += -0.088
                else:
                    if in_run <= 0:
                        if from_first <= -4.5:
                            s += -0.135
                        else:
                            s += 0.039
                    else:
                        s += -0.046
    else:
        if said <= 1.4229:
            if said <= 0.59983:
                if in_run <= 0:
                    if said15 <= 0.23015:
                        s += 0.045
                    else:
                        s += 0.141
                else:
                    s += 0.028
            else:
                if holds <= 0:
                    s += 0.140
                else:
                    s += -0.021
        else:
            if said <= 2.516:
                s += 0.206
            else:
                s += 0.245
    if best_near <= 0.28285:
        if best_near <= -1.0059:
            if said6 <= -2.6121:
                s += -0.200
            else:
                s += -0.154
        else:
            if said6 <= -1.2618:
                s += -0.136
            else:
                s += -0.036
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.167
            else:
                if copies <= 1:
                    if from_last <= 0.0:
                        s += -0.106
                    else:
                        if caption <= 0:
                            if noisy <= 0:
                                s += 0.109
                            else:
                                s += -0.091
                        else:
                            s += -0.169
                else:
                    s += -0.083
        else:
            if best_near <= 1.6085:
                if all_prose <= 38095:
                    s += 0.084
                else:
                    s += -0.104
            else:
                if copies <= 1:
                    if words <= 17:
                        s += 0.153
                    else:
                        s += 0.214
                else:
                    s += -0.024
    if said2 <= -0.2947:
        if said2 <= -1.8554:
            if said2 <= -2.9377:
                s += -0.191
            else:
                s += -0.152
        else:
            if since_more <= 54:
                s += -0.154
            else:
                if from_headline <= 0.0:
                    s += -0.185
                else:
                    if from_last <= 0.0:
                        s += -0.092
                    else:
                        s += 0.010
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.134
            else:
                if noisy <= 0:
                    if words <= 0:
                        s += -0.218
                    else:
                        if from_last <= 0.0:
                            s += -0.091
                        else:
                            if dated <= 0:
                                s += 0.076
                            else:
                                s += -0.181
                else:
                    s += -0.111
        else:
            if said2 <= 1.1704:
                if all_prose <= 16903:
                    s += 0.104
                else:
                    s += 0.001
            else:
                s += 0.192
    if said <= -0.14306:
        if said <= -2.0975:
            if said <= -2.8846:
                s += -0.181
            else:
                s += -0.145
        else:
            if since_more <= 54:
                s += -0.148
            else:
                if from_headline <= 0.0:
                    s += -0.179
                else:
                    if from_last <= 30.5:
                        if said <= -0.68862:
                            s += -0.086
                        else:
                            s += -0.010
                    else:
                        if all_prose <= 3480:
                            s += 0.143
                        else:
                            if all_prose <= 5068:
                                s += -0.141
                            else:
                                if before3 <= 21.5:
                                    s += 0.049
                                else:
                                    s += -0.058
    else:
        if said <= 1.3017:
            if all_prose <= 2509:
                s += 0.149
            else:
                if said6 <= 0.30266:
                    s += -0.010
                else:
                    s += 0.069
        else:
            if said <= 2.3362:
                s += 0.142
            else:
                s += 0.188
    if said2 <= -0.53669:
        if said2 <= -2.3827:
            s += -0.168
        else:
            if said2 <= -1.1472:
                s += -0.098
            else:
                s += -0.033
    else:
        if said2 <= 1.1704:
            if copies <= 1:
                if dated <= 0:
                    if holds <= 0:
                        if dates_near <= 4:
                            if titled <= 0.10819:
                                s += 0.042
                            else:
                                s += 0.100
                        else:
                            s += -0.123
                    else:
                        s += -0.105
                else:
                    s += -0.169
            else:
                s += -0.065
        else:
            if ends <= 0:
                if copies <= 1:
                    if caption <= 0:
                        if letters <= 0.75896:
                            s += 0.000
                        else:
                            s += 0.101
                    else:
                        s += -0.163
                else:
                    s += -0.088
            else:
                if words <= 18:
                    s += 0.113
                else:
                    s += 0.172
    if said <= -0.52997:
        if said <= -2.2359:
            if best_near <= -2.8774:
                s += -0.172
            else:
                s += -0.137
        else:
            if since_more <= 54:
                s += -0.141
            else:
                if after3 <= 21.5:
                    if shared <= 0.44544:
                        if best_near <= -0.59762:
                            s += -0.093
                        else:
                            s += -0.003
                    else:
                        s += 0.016
                else:
                    s += -0.090
    else:
        if said <= 1.4229:
            if said <= 0.34922:
                if in_run <= 0:
                    s += 0.035
                else:
                    s += -0.028
            else:
                if dates_near <= 4:
                    if holds <= 0:
                        s += 0.072
                    else:
                        s += -0.067
                else:
                    s += -0.138
        else:
            if said <= 2.5716:
                if letters <= 0.7002:
                    s += -0.014
                else:
                    s += 0.128
            else:
                s += 0.171
    if said2 <= -0.87588:
        if said2 <= -2.6589:
            s += -0.160
        else:
            if from_headline <= 0.0:
                s += -0.159
            else:
                if from_last <= 15.5:
                    if since_more <= 59:
                        s += -0.155
                    else:
                        s += -0.077
                else:
                    s += 0.022
    else:
        if said2 <= 1.9059:
            if said2 <= 0.50217:
                if after3 <= 36.833:
                    if before12 <= 15.208:
                        if run_share <= 0.2805:
                            s += -0.052
                        else:
                            s += 0.099
                    else:
                        s += -0.005
                else:
                    s += -0.045
            else:
                if ends <= 0:
                    if from_last <= 27.5:
                        s += -0.035
                    else:
                        s += 0.062
                else:
                    if titled <= 0.10819:
                        s += 0.062
                    else:
                        s += 0.123
        else:
            if ends <= 0:
                s += 0.059
            else:
                s += 0.154
    if said <= -0.60281:
        if said <= -2.5186:
            if said6 <= -3.0805:
                s += -0.163
            else:
                s += -0.127
        else:
            if since_more <= 59:
                s += -0.128
            else:
                if from_headline <= 0.0:
                    s += -0.145
                else:
                    if before3 <= 21.5:
                        if digits <= 0.58578:
                            s += -0.020
                        else:
                            s += 0.143
                    else:
                        s += -0.079
    else:
        if said <= 1.7749:
            if said <= 0.79569:
                if copies <= 1:
                    if since_more <= 6:
                        s += -0.150
                    else:
                        if bullet <= 0:
                            s += 0.022
                        else:
                            s += 0.117
                else:
                    if words <= 6:
                        s += 0.005
                    else:
                        s += -0.113
            else:
                s += 0.070
        else:
            if said <= 2.6249:
                s += 0.115
            else:
                s += 0.157
    if said <= -0.6446:
        if said <= -2.5843:
            s += -0.148
        else:
            if shared <= 0.58412:
                if digits <= 0.58578:
                    if said_before <= -1.0424:
                        s += -0.104
                    else:
                        if bullet <= 0:
                            s += -0.059
                        else:
                            s += 0.139
                else:
                    s += 0.070
            else:
                s += -0.001
    else:
        if said <= 1.7749:
            if said <= 1.0657:
                if holds <= 0:
                    if copies <= 1:
                        if dates_near <= 1:
                            if since_more <= 6:
                                s += -0.118
                            else:
                                s += 0.044
                        else:
                            s += -0.060
                    else:
                        if width <= 29:
                            s += 0.018
                        else:
                            s += -0.094
                else:
                    s += -0.105
            else:
                s += 0.069
        else:
            if said <= 2.6249:
                s += 0.106
            else:
                s += 0.151
    if said <= -1.0182:
        if said <= -2.8846:
            if all_prose <= 91:
                if all_prose <= 81:
                    s += -0.106
                else:
                    s += 0.676
            else:
                s += -0.151
        else:
            if since_more <= 59:
                s += -0.128
            else:
                if shared <= 0.51887:
                    if all_prose <= 1603:
                        if digits <= 0.11128:
                            s += -0.038
                        else:
                            s += 0.142
                    else:
                        s += -0.085
                else:
                    s += -0.002
    else:
        if said <= 1.7749:
            if said <= 0.28694:
                if all_prose <= 1707:
                    s += 0.089
                else:
                    s += -0.014
            else:
                if all_prose <= 58125:
                    s += 0.048
                else:
                    if place <= 0.33312:
                        s += 0.097
                    else:
                        s += -0.324
        else:
            if said <= 2.6249:
                s += 0.097
            else:
                s += 0.144
    if best_near <= -0.65077:
        if said6 <= -2.6121:
            s += -0.144
        else:
            if from_headline <= 0.0:
                s += -0.142
            else:
                if place <= 0.56585:
                    s += 0.024
                else:
                    if since_more <= 59:
                        s += -0.149
                    else:
                        s += -0.051
    else:
        if words <= 27:
            if said_before <= -0.81602:
                s += -0.048
            else:
                if copies <= 1:
                    if dates_near <= 1:
                        if said15 <= 1.7549:
                            if before12 <= 82.042:
                                s += 0.062
                            else:
                                s += -0.014
                        else:
                            s += 0.084
                    else:
                        s += -0.068
                else:
                    s += -0.036
        else:
            if best_near <= 1.7829:
                if titled <= 0.16228:
                    s += -0.040
                else:
                    s += 0.071
            else:
                if letters <= 0.69252:
                    s += -0.102
                else:
                    s += 0.124
    if said <= -1.0182:
        if said2 <= -3.045:
            s += -0.148
        else:
            if shared <= 0.51887:
                if said_before <= -1.9564:
                    s += -0.100
                else:
                    if until_prose <= 5:
                        s += -0.090
                    else:
                        s += -0.023
            else:
                s += -0.006
    else:
        if said <= 2.0568:
            if holds <= 0:
                if said <= 1.0657:
                    if in_run <= 0:
                        if said15 <= 0.23015:
                            if prose_before <= 0.87086:
                                s += -0.014
                            else:
                                if said15 <= -1.3224:
                                    s += -0.078
                                else:
                                    s += 0.145
                        else:
                            s += 0.071
                    else:
                        if said15 <= -1.2676:
                            s += 0.121
                        else:
                            s += -0.017
                else:
                    s += 0.056
            else:
                s += -0.101
        else:
            if said <= 2.6249:
                s += 0.087
            else:
                s += 0.134
    if said6 <= -1.6954:
        if best_near <= -2.5659:
            s += -0.142
        else:
            if from_headline <= 0.0:
                s += -0.144
            else:
                if since_prose <= 30:
                    if place <= 0.51013:
                        s += 0.059
                    else:
                        s += -0.104
                else:
                    s += 0.037
    else:
        if words <= 27:
            if from_headline <= 0.0:
                s += -0.114
            else:
                if from_last <= 11.5:
                    if width_before <= 99:
                        s += -0.051
                    else:
                        s += 0.016
                else:
                    if copies <= 18:
                        if until_more <= 13:
                            s += -0.107
                        else:
                            if dates_near <= 0:
                                s += 0.057
                            else:
                                s += -0.008
                    else:
                        s += -0.155
        else:
            if best_near <= 2.6044:
                if titled <= 0.16228:
                    s += -0.016
                else:
                    s += 0.076
            else:
                s += 0.120
    if said <= -1.8733:
        if said2 <= -3.045:
            s += -0.141
        else:
            if from_headline <= 0.0:
                s += -0.135
            else:
                if from_last <= 51.5:
                    s += -0.067
                else:
                    s += 0.061
    else:
        if said <= 2.0568:
            if from_headline <= 0.0:
                s += -0.132
            else:
                if since_more <= 6:
                    s += -0.111
                else:
                    if copies <= 1:
                        if from_last <= -8.5:
                            s += -0.058
                        else:
                            if before12 <= 9.9583:
                                if best_near <= 2.6794:
                                    s += 0.082
                                else:
                                    s += -0.079
                            else:
                                if dated <= 0:
                                    s += 0.023
                                else:
                                    s += -0.132
                    else:
                        if digits <= 0.085319:
                            s += -0.045
                        else:
                            s += 0.073
        else:
            if said <= 2.6249:
                s += 0.074
            else:
                s += 0.123
    if said <= -1.8733:
        if said2 <= -3.1369:
            s += -0.141
        else:
            if shared <= 0.51887:
                if until_prose <= 4:
                    s += -0.119
                else:
                    if from_first <= -9.5:
                        s += -0.130
                    else:
                        s += -0.046
            else:
                s += -0.006
    else:
        if said <= 2.2737:
            if said <= 1.0657:
                if caption <= 0:
                    if since_more <= 15:
                        s += -0.088
                    else:
                        if since_prose <= 4:
                            if copies <= 1:
                                s += -0.002
                            else:
                                s += -0.054
                        else:
                            if copies <= 51:
                                s += 0.028
                            else:
                                s += -0.198
                else:
                    s += -0.145
            else:
                if digits <= 0.031268:
                    s += 0.049
                else:
                    if words <= 15:
                        s += 0.044
                    else:
                        s += -0.093
        else:
            s += 0.106
    if said2 <= -2.5214:
        if best_near <= -2.8774:
            s += -0.140
        else:
            s += -0.070
    else:
        if said2 <= 2.0888:
            if from_headline <= 0.0:
                s += -0.120
            else:
                if noisy <= 0:
                    if from_last <= -5.5:
                        if since_more <= 59:
                            s += -0.134
                        else:
                            s += -0.026
                    else:
                        if titled <= 0.10819:
                            if bullet <= 0:
                                if holds <= 0:
                                    s += 0.001
                                else:
                                    s += -0.135
                            else:
                                s += 0.091
                        else:
                            if ends <= 0:
                                s += 0.004
                            else:
                                if from_headline <= 36.5:
                                    s += 0.103
                                else:
                                    if dates_near <= 3:
                                        s += 0.039
                                    else:
                                        s += -0.198
                else:
                    s += -0.109
        else:
            if ends <= 0:
                s += 0.024
            else:
                s += 0.099
    if said6 <= -2.6121:
        if best_near <= -2.9979:
            s += -0.141
        else:
            s += -0.081
    else:
        if said6 <= 2.085:
            if from_headline <= 0.0:
                s += -0.126
            else:
                if noisy <= 0:
                    if from_last <= -1.5:
                        if before3 <= 488.5:
                            s += -0.034
                        else:
                            s += 0.374
                    else:
                        if width <= 1:
                            s += -0.154
                        else:
                            if dated <= 0:
                                if holds <= 0:
                                    if before12 <= 78.292:
                                        s += 0.039
                                    else:
                                        s += 0.009
                                else:
                                    if run_share <= 0.3756:
                                        s += 0.147
                                    else:
                                        s += -0.100
                            else:
                                s += -0.090
                else:
                    s += -0.098
        else:
            if width <= 106:
                s += 0.017
            else:
                if capital <= 0:
                    s += -0.177
                else:
                    s += 0.101
    if said <= -2.2359:
        if said2 <= -3.348:
            if all_prose <= 91:
                s += 0.598
            else:
                s += -0.146
        else:
            if from_headline <= 0.0:
                s += -0.123
            else:
                s += -0.041
    else:
        if said <= 2.3362:
            if all_prose <= 1707:
                s += 0.078
            else:
                if all_prose <= 38095:
                    if holds <= 0:
                        if from_headline <= 0.0:
                            s += -0.117
                        else:
                            if caption <= 0:
                                if from_last <= 31.5:
                                    s += -0.005
                                else:
                                    if run_share <= 0.2805:
                                        if short_near <= 18:
                                            s += 0.033
                                        else:
                                            s += -0.133
                                    else:
                                        s += 0.039
                            else:
                                s += -0.137
                    else:
                        s += -0.101
                else:
                    if prose_before <= 0.33996:
                        s += 0.036
                    else:
                        s += -0.173
        else:
            s += 0.091
    if said <= -2.6573:
        if said2 <= -3.348:
            s += -0.138
        else:
            s += -0.064
    else:
        if said <= 2.5716:
            if said <= 1.0657:
                if bullet <= 0:
                    if until_prose <= 5:
                        if from_last <= -34.5:
                            s += -0.141
                        else:
                            if width_before <= 17:
                                s += -0.062
                            else:
                                if since_prose <= 4:
                                    s += -0.031
                                else:
                                    s += 0.020
                    else:
                        if shared <= 0.35318:
                            s += -0.018
                        else:
                            if width <= 1:
                                s += -0.124
                            else:
                                s += 0.042
                else:
                    if said15 <= -2.0964:
                        s += -0.097
                    else:
                        if run_share <= 0.59616:
                            s += 0.011
                        else:
                            s += 0.119
            else:
                if letters <= 0.73244:
                    s += -0.058
                else:
                    s += 0.036
        else:
            s += 0.094
    if said6 <= -2.6121:
        if all_prose <= 91:
            if all_prose <= 81:
                s += -0.113
            else:
                s += 0.688
        else:
            if all_prose <= 26528:
                s += -0.114
            else:
                if run_share <= 0.9658:
                    s += -0.072
                else:
                    if prose_before <= 0.98811:
                        if place <= 0.061157:
                            s += -0.030
                        else:
                            s += 1.175
                    else:
                        s += -0.084
    else:
        if said <= 2.5716:
            if since_more <= 6:
                s += -0.106
            else:
                if all_prose <= 1707:
                    if from_run_start <= -2:
                        s += -0.070
                    else:
                        s += 0.091
                else:
                    if shared <= 0.35318:
                        s += -0.026
                    else:
                        if all_prose <= 38095:
                            if ends <= 2:
                                s += 0.015
                            else:
                                s += 0.117
                        else:
                            s += -0.098
        else:
            s += 0.088
    if said <= -3.1313:
        if all_prose <= 91:
            s += 0.280
        else:
            s += -0.121
    else:
        if said <= 1.7749:
            if from_headline <= 0.0:
                s += -0.115
            else:
                if noisy <= 0:
                    if words <= 0:
                        s += -0.175
                    else:
                        if from_last <= 30.5:
                            if copies <= 1:
                                if all_prose <= 3204:
                                    if words <= 19:
                                        s += 0.002
                                    else:
                                        s += 0.120
                                else:
                                    if shared <= 0.43826:
                                        s += -0.048
                                    else:
                                        s += 0.014
                            else:
                                s += -0.077
                        else:
                            if all_prose <= 13805:
                                s += 0.047
                            else:
                                if prose_before <= 0.30097:
                                    s += 0.042
                                else:
                                    s += -0.041
                else:
                    s += -0.085
        else:
            if capital <= 0:
                s += -0.178
            else:
                s += 0.062
    if said <= -3.2364:
        s += -0.119
    else:
        if said <= 2.6249:
            if from_headline <= 0.0:
                s += -0.108
            else:
                if dates_near <= 1:
                    if holds <= 0:
                        if caption <= 0:
                            if words <= 0:
                                s += -0.170
                            else:
                                if since_more <= 6:
                                    s += -0.068
                                else:
                                    s += 0.017
                        else:
                            s += -0.119
                    else:
                        s += -0.079
                else:
                    if from_first <= 10.5:
                        s += 0.043
                    else:
                        if short_near <= 24:
                            if run_share <= 0.79813:
                                s += -0.144
                            else:
                                s += -0.034
                        else:
                            s += 0.261
        else:
            if run_share <= 0.68206:
                if run_share <= 0.6781:
                    s += 0.027
                else:
                    if short_near <= 1:
                        s += -1.390
                    else:
                        s += 0.029
            else:
                s += 0.090
    if said6 <= -3.0472:
        if all_prose <= 91:
            s += 0.284
        else:
            if all_prose <= 26528:
                s += -0.127
            else:
                s += 0.207
    else:
        if said <= 2.7811:
            if noisy <= 0:
                if all_prose <= 38095:
                    if all_prose <= 34803:
                        if all_prose <= 31217:
                            if shared <= 0.14372:
                                s += -0.019
                            else:
                                if from_run_end <= 43:
                                    if from_run_end <= 2:
                                        if all_prose <= 8237:
                                            if from_run_end <= -57:
                                                s += 0.160
                                            else:
                                                s += 0.045
                                        else:
                                            s += -0.003
                                    else:
                                        s += -0.014
                                else:
                                    s += 0.037
                        else:
                            s += -0.143
                    else:
                        s += 0.154
                else:
                    if prose_before <= 0.36109:
                        s += 0.038
                    else:
                        s += -0.144
            else:
                s += -0.075
        else:
            s += 0.080
    if from_headline <= 0.0:
        s += -0.121
    else:
        if said2 <= 2.4735:
            if place <= 0.93881:
                if since_more <= 59:
                    if from_headline <= 24.5:
                        s += 0.033
                    else:
                        if said2 <= 0.84326:
                            s += -0.100
                        else:
                            s += 0.009
                else:
                    if from_run_start <= 56:
                        if words <= 42:
                            if from_run_end <= 42:
                                s += -0.030
                            else:
                                if best_near <= -2.4271:
                                    s += 0.268
                                else:
                                    s += 0.014
                        else:
                            if from_headline <= 20.5:
                                s += 0.097
                            else:
                                s += 0.010
                    else:
                        if since_prose <= 55:
                            s += 0.026
                        else:
                            if run_share <= 0.85927:
                                if run_share <= 0.70976:
                                    s += 0.116
                                else:
                                    s += 0.384
                            else:
                                s += -0.029
            else:
                s += -0.076
        else:
            s += 0.058
    if said <= -3.3459:
        s += -0.119
    else:
        if said <= 2.7811:
            if words <= 0:
                s += -0.165
            else:
                if caption <= 0:
                    if from_last <= -8.5:
                        if since_more <= 59:
                            if until_more <= 2:
                                if since_more <= 2:
                                    s += 0.600
                                else:
                                    s += -0.076
                            else:
                                s += -0.134
                        else:
                            s += -0.018
                    else:
                        if all_prose <= 3021:
                            if words <= 15:
                                if from_run_end <= -9:
                                    s += 0.169
                                else:
                                    s += -0.004
                            else:
                                s += 0.108
                        else:
                            if all_prose <= 5743:
                                if from_run_start <= -45:
                                    s += -0.170
                                else:
                                    s += -0.032
                            else:
                                if all_prose <= 58125:
                                    s += 0.015
                                else:
                                    s += -0.145
                else:
                    s += -0.114
        else:
            s += 0.069
    if said <= -3.3459:
        s += -0.114
    else:
        if titled <= 0.12917:
            if said_before <= -0.092272:
                if until_prose <= 3:
                    s += -0.065
                else:
                    if capital <= 0:
                        if all_prose <= 9117:
                            s += 0.109
                        else:
                            s += -0.047
                    else:
                        s += -0.019
            else:
                if width_after <= 17:
                    s += -0.029
                else:
                    if all_prose <= 31217:
                        if in_run <= 0:
                            s += 0.059
                        else:
                            s += 0.009
                    else:
                        if all_prose <= 33567:
                            if letters <= 0.83873:
                                s += -0.366
                            else:
                                s += 0.061
                        else:
                            s += -0.013
        else:
            if width <= 152:
                if titled <= 0.80909:
                    s += 0.014
                else:
                    s += -0.080
            else:
                if from_first <= 54.5:
                    s += 0.079
                else:
                    s += 0.010
    if from_headline <= 0.0:
        s += -0.112
    else:
        if from_last <= -8.5:
            if place <= 0.90039:
                if since_prose <= 36:
                    s += -0.041
                else:
                    s += 0.048
            else:
                s += -0.090
        else:
            if said <= 2.9151:
                if in_run <= 0:
                    if bylines_near <= 0:
                        if dates_near <= 1:
                            s += 0.038
                        else:
                            if short_near <= 23:
                                s += -0.078
                            else:
                                s += 0.221
                    else:
                        s += -0.052
                else:
                    if said15 <= -0.97614:
                        s += 0.084
                    else:
                        if ends_after <= 0:
                            s += -0.028
                        else:
                            s += 0.007
            else:
                if run_share <= 0.68206:
                    if said6 <= 2.9854:
                        s += 0.020
                    else:
                        s += -0.565
                else:
                    if words <= 213:
                        s += 0.087
                    else:
                        s += -0.325
    if from_headline <= 0.0:
        s += -0.106
    else:
        if place <= 0.60991:
            if width <= 282:
                if until_more <= 58:
                    if all_prose <= 3179:
                        s += 0.031
                    else:
                        s += -0.054
                else:
                    s += 0.020
            else:
                s += 0.065
        else:
            if since_more <= 59:
                if from_first <= 21.5:
                    s += 0.081
                else:
                    s += -0.094
            else:
                if from_run_start <= 56:
                    s += -0.029
                else:
                    if all_prose <= 8237:
                        if run_share <= 0.79336:
                            if run_share <= 0.70976:
                                s += 0.089
                            else:
                                s += 0.302
                        else:
                            if from_run_end <= -32:
                                if all_prose <= 7790:
                                    s += -0.145
                                else:
                                    s += 0.425
                            else:
                                s += 0.086
                    else:
                        if from_last <= -41.5:
                            s += -0.117
                        else:
                            s += 0.008
    if said2 <= -3.4364:
        s += -0.120
    else:
        if titled <= 0.16228:
            if shared <= 0.50269:
                if all_prose <= 3204:
                    if words <= 38:
                        s += 0.006
                    else:
                        if from_headline <= 32.5:
                            s += 0.172
                        else:
                            s += -0.128
                else:
                    if said_before <= -0.33922:
                        if short_near <= 24:
                            s += -0.072
                        else:
                            s += 0.046
                    else:
                        if all_prose <= 5282:
                            s += -0.053
                        else:
                            if before12 <= 102.63:
                                s += 0.028
                            else:
                                s += -0.033
            else:
                if before3 <= 22.833:
                    s += 0.050
                else:
                    s += 0.002
        else:
            if words <= 17:
                s += -0.007
            else:
                if all_prose <= 3021:
                    s += 0.130
                else:
                    if commas <= 19:
                        s += 0.039
                    else:
                        s += -0.226
    if said2 <= -3.4364:
        s += -0.116
    else:
        if holds <= 0:
            if copies <= 1:
                if commas <= 1:
                    if from_run_start <= 51:
                        if said2 <= 2.4045:
                            s += -0.016
                        else:
                            s += 0.037
                    else:
                        if since_more <= 59:
                            s += -0.111
                        else:
                            s += 0.043
                else:
                    if from_first <= 53.5:
                        if shared <= 0.84029:
                            s += 0.058
                        else:
                            s += -0.100
                    else:
                        s += 0.002
            else:
                if place <= 0.077576:
                    if shared <= 0.59878:
                        s += -0.039
                    else:
                        if titled <= 0.82576:
                            s += 0.269
                        else:
                            s += -0.050
                else:
                    if width <= 48:
                        s += -0.019
                    else:
                        s += -0.090
        else:
            if titled <= 0.32051:
                s += -0.097
            else:
                s += 0.074
    if from_headline <= -13.5:
        s += -0.118
    else:
        if noisy <= 0:
            if caption <= 0:
                if place <= 0.60991:
                    if said <= 2.516:
                        if after12 <= 111.79:
                            if run_share <= 0.97726:
                                if all_prose <= 31217:
                                    if all_prose <= 26528:
                                        s += 0.015
                                    else:
                                        s += 0.137
                                else:
                                    s += -0.125
                            else:
                                s += 0.071
                        else:
                            s += -0.019
                    else:
                        s += 0.056
                else:
                    if all_prose <= 47265:
                        if shared <= 0.37602:
                            if run_share <= 0.40986:
                                s += 0.045
                            else:
                                if all_prose <= 1707:
                                    s += 0.056
                                else:
                                    s += -0.052
                        else:
                            if run_share <= 0.70716:
                                s += -0.044
                            else:
                                s += 0.022
                    else:
                        s += -0.208
            else:
                s += -0.117
        else:
            s += -0.063
    if from_headline <= 0.0:
        s += -0.092
    else:
        if dates_near <= 1:
            if words <= 0:
                s += -0.162
            else:
                if holds <= 0:
                    if dated <= 0:
                        if ends <= 3:
                            if ends <= 2:
                                if copies <= 1:
                                    if said_after <= -3.4864:
                                        s += -0.100
                                    else:
                                        s += 0.016
                                else:
                                    if prose_before <= 0.0721:
                                        if said_after <= -1.7554:
                                            if all_prose <= 81:
                                                s += -0.109
                                            else:
                                                s += 0.373
                                        else:
                                            s += 0.030
                                    else:
                                        if letters <= 0.75009:
                                            s += 0.033
                                        else:
                                            s += -0.057
                            else:
                                s += 0.117
                        else:
                            s += -0.117
                    else:
                        s += -0.129
                else:
                    s += -0.058
        else:
            if prose_before <= 0.47429:
                s += 0.017
            else:
                s += -0.072
    if from_headline <= -13.5:
        s += -0.110
    else:
        if width_after <= 26:
            if width_before <= 5:
                s += 0.036
            else:
                s += -0.020
        else:
            if dates_near <= 4:
                if words <= 189:
                    if caption <= 0:
                        if bullet <= 0:
                            if all_prose <= 1707:
                                s += 0.069
                            else:
                                if commas <= 0:
                                    if words <= 8:
                                        s += 0.010
                                    else:
                                        if after3 <= 132.83:
                                            s += -0.010
                                        else:
                                            s += -0.076
                                else:
                                    if titled <= 0.12917:
                                        s += 0.004
                                    else:
                                        if letters <= 0.73244:
                                            s += -0.101
                                        else:
                                            s += 0.062
                        else:
                            if short_near <= 0:
                                s += -0.131
                            else:
                                s += 0.071
                    else:
                        s += -0.109
                else:
                    s += -0.179
            else:
                s += -0.098
    if best_near <= -3.3455:
        s += -0.124
    else:
        if words <= 0:
            s += -0.158
        else:
            if since_more <= 6:
                if all_prose <= 5158:
                    if said15 <= -2.639:
                        if bylines_near <= 0:
                            s += -0.072
                        else:
                            s += 0.741
                    else:
                        if all_prose <= 5068:
                            s += -0.055
                        else:
                            s += 0.310
                else:
                    if all_prose <= 5508:
                        s += -0.388
                    else:
                        s += -0.093
            else:
                if bullet <= 0:
                    if all_prose <= 1707:
                        s += 0.042
                    else:
                        if all_prose <= 5282:
                            if words <= 38:
                                s += -0.036
                            else:
                                s += 0.048
                        else:
                            if all_prose <= 5419:
                                s += 0.195
                            else:
                                s += 0.003
                else:
                    if short_near <= 18:
                        s += 0.063
                    else:
                        s += -0.099
    if said_before <= -3.5257:
        s += -0.107
    else:
        if words <= 0:
            s += -0.155
        else:
            if shared <= 0.23845:
                if all_prose <= 3204:
                    s += 0.012
                else:
                    if all_prose <= 5068:
                        if run_share <= 0.4474:
                            s += -0.197
                        else:
                            s += -0.055
                    else:
                        if run_share <= 0.45862:
                            s += 0.037
                        else:
                            s += -0.036
            else:
                if all_prose <= 31217:
                    if from_run_start <= -3:
                        s += 0.049
                    else:
                        if copies <= 1:
                            s += 0.012
                        else:
                            if said <= 0.59983:
                                s += -0.030
                            else:
                                s += -0.258
                else:
                    if all_prose <= 33567:
                        s += -0.212
                    else:
                        if all_prose <= 38095:
                            s += 0.124
                        else:
                            if place <= 0.33312:
                                s += 0.045
                            else:
                                s += -0.114
    if from_headline <= 0.0:
        s += -0.067
    else:
        if from_first <= -3.5:
            if place <= 0.063224:
                s += 0.200
            else:
                s += 0.034
        else:
            if dates_near <= 1:
                if place <= 0.97936:
                    if after3 <= 309.83:
                        if width_after <= 26:
                            s += -0.006
                        else:
                            if commas <= 18:
                                if until_more <= 1:
                                    s += -0.160
                                else:
                                    s += 0.019
                            else:
                                s += -0.231
                    else:
                        if run_share <= 0.90314:
                            s += -0.114
                        else:
                            s += -0.010
                else:
                    s += -0.103
            else:
                if run_share <= 0.99296:
                    if from_headline <= 54.5:
                        s += -0.008
                    else:
                        if short_near <= 24:
                            s += -0.140
                        else:
                            s += 0.189
                else:
                    if short_near <= 14:
                        s += -0.009
                    else:
                        s += 0.191
    if best_near <= -3.3455:
        s += -0.117
    else:
        if from_headline <= -31.5:
            s += -0.111
        else:
            if holds <= 0:
                if ends_before <= 3:
                    if all_prose <= 3204:
                        if all_prose <= 3136:
                            if width <= 120:
                                s += 0.003
                            else:
                                s += 0.066
                        else:
                            if after12 <= 29.875:
                                s += 0.342
                            else:
                                s += -0.073
                    else:
                        if all_prose <= 4139:
                            if after12 <= 97.792:
                                s += -0.084
                            else:
                                s += 0.017
                        else:
                            if shared <= 0.48528:
                                s += -0.012
                            else:
                                if said6 <= -2.3554:
                                    s += 0.125
                                else:
                                    if all_prose <= 13805:
                                        s += 0.027
                                    else:
                                        if run_share <= 0.81245:
                                            s += -0.043
                                        else:
                                            s += 0.015
                else:
                    s += -0.110
            else:
                s += -0.053
    if best_near <= -3.3455:
        s += -0.112
    else:
        if words <= 0:
            s += -0.152
        else:
            if bylines_near <= 0:
                if since_more <= 2:
                    s += -0.109
                else:
                    if dates_near <= 1:
                        if in_run <= 0:
                            if since_more <= 8:
                                s += -0.113
                            else:
                                if words <= 3:
                                    s += -0.001
                                else:
                                    s += 0.035
                        else:
                            if ends_after <= 0:
                                if after12 <= 126.04:
                                    s += -0.002
                                else:
                                    if width <= 361:
                                        s += -0.094
                                    else:
                                        s += 0.053
                            else:
                                s += 0.014
                    else:
                        s += -0.032
            else:
                if said15 <= -2.2319:
                    if since_more <= 2:
                        s += 0.508
                    else:
                        s += 0.039
                else:
                    if width_before <= 170:
                        s += -0.060
                    else:
                        s += 0.019
    if said_before <= -3.577:
        s += -0.106
    else:
        if all_prose <= 58125:
            if commas <= 1:
                if since_more <= 58:
                    if from_first <= 58.5:
                        s += -0.017
                    else:
                        s += -0.131
                else:
                    if from_first <= 38.5:
                        if bullet <= 0:
                            s += -0.022
                        else:
                            s += 0.054
                    else:
                        if all_prose <= 11596:
                            if all_prose <= 5068:
                                if all_prose <= 3908:
                                    if short_near <= 7:
                                        s += 0.169
                                    else:
                                        s += 0.002
                                else:
                                    s += -0.141
                            else:
                                if since_prose <= 52:
                                    if dates_near <= 2:
                                        s += 0.056
                                    else:
                                        s += -0.126
                                else:
                                    s += 0.189
                        else:
                            s += -0.012
            else:
                if shared <= 0.84029:
                    s += 0.027
                else:
                    s += -0.055
        else:
            s += -0.119
    if width_before <= 19:
        if width_before <= 5:
            if width_after <= 6:
                if width <= 2:
                    s += -0.129
                else:
                    s += 0.086
            else:
                s += -0.013
        else:
            s += -0.027
    else:
        if place <= 0.58479:
            if caption <= 0:
                s += 0.019
            else:
                s += -0.108
        else:
            if from_run_end <= 4:
                if said_before <= -0.98456:
                    s += -0.037
                else:
                    if copies <= 1:
                        if place <= 0.74273:
                            s += 0.001
                        else:
                            if from_run_end <= -3:
                                s += 0.104
                            else:
                                s += 0.032
                    else:
                        s += -0.076
            else:
                if said_before <= 0.28004:
                    s += -0.086
                else:
                    if run_share <= 0.3756:
                        s += 0.095
                    else:
                        if run_share <= 0.73109:
                            s += -0.100
                        else:
                            s += -0.011
    if from_headline <= -19.5:
        s += -0.098
    else:
        if noisy <= 0:
            if words <= 0:
                s += -0.149
            else:
                if all_prose <= 3204:
                    if words <= 27:
                        if from_last <= 12.5:
                            if said15 <= -1.1267:
                                if before12 <= 45.792:
                                    if bylines_near <= 1:
                                        if letters <= 0.68636:
                                            s += 0.106
                                        else:
                                            s += -0.019
                                    else:
                                        s += 0.286
                                else:
                                    s += 0.209
                            else:
                                s += -0.042
                        else:
                            if from_run_start <= 10:
                                s += 0.018
                            else:
                                s += 0.138
                    else:
                        s += 0.081
                else:
                    if all_prose <= 4139:
                        s += -0.048
                    else:
                        if bylines_near <= 0:
                            s += 0.008
                        else:
                            if run_share <= 0.90383:
                                s += -0.098
                            else:
                                s += -0.010
        else:
            s += -0.050
    if from_headline <= -31.5:
        s += -0.106
    else:
        if dated <= 0:
            if width_after <= 19:
                if until_prose <= 10:
                    s += -0.026
                else:
                    s += 0.006
            else:
                if until_more <= 1:
                    s += -0.154
                else:
                    if commas <= 18:
                        if in_run <= 0:
                            if words <= 3:
                                s += -0.017
                            else:
                                if letters <= 0.68636:
                                    if said <= -1.4206:
                                        s += 0.200
                                    else:
                                        s += 0.034
                                else:
                                    if short_near <= 0:
                                        s += -0.112
                                    else:
                                        s += 0.031
                        else:
                            if ends_after <= 0:
                                if from_run_end <= 28:
                                    s += -0.038
                                else:
                                    s += 0.013
                            else:
                                s += 0.013
                    else:
                        if short_near <= 13:
                            s += -0.044
                        else:
                            s += -0.400
        else:
            s += -0.077
    if said_before <= -3.577:
        if all_prose <= 360:
            s += 0.157
        else:
            s += -0.124
    else:
        if ends <= 2:
            if ends <= 1:
                if copies <= 51:
                    if holds <= 0:
                        if dated <= 0:
                            if all_prose <= 58125:
                                if closes <= 0:
                                    if all_prose <= 3204:
                                        s += 0.022
                                    else:
                                        s += 0.001
                                else:
                                    s += -0.136
                            else:
                                if place <= 0.33312:
                                    s += 0.056
                                else:
                                    s += -0.188
                        else:
                            if from_run_end <= 34:
                                s += -0.122
                            else:
                                s += 0.021
                    else:
                        s += -0.047
                else:
                    s += -0.137
            else:
                if place <= 0.080183:
                    s += 0.071
                else:
                    s += -0.072
        else:
            if ends <= 3:
                s += 0.091
            else:
                s += -0.077
    if said_after <= -3.6454:
        s += -0.107
    else:
        if caption <= 0:
            if ends_before <= 3:
                if ends_before <= 2:
                    if ends <= 2:
                        if width <= 314:
                            if from_run_start <= 59:
                                s += -0.011
                            else:
                                s += 0.013
                        else:
                            if from_first <= 53.5:
                                if since_more <= 2:
                                    s += -0.349
                                else:
                                    if letters <= 0.78247:
                                        if best_near <= 3.2196:
                                            s += 0.015
                                        else:
                                            if from_last <= 12.5:
                                                s += -0.908
                                            else:
                                                s += -0.029
                                    else:
                                        s += 0.075
                            else:
                                s += -0.029
                    else:
                        if ends <= 3:
                            s += 0.083
                        else:
                            s += -0.057
                else:
                    if width <= 427:
                        s += 0.079
                    else:
                        s += -0.158
            else:
                s += -0.096
        else:
            s += -0.081
    if titled <= 0.19375:
        if shared <= 0.53001:
            if holds <= 0:
                if place <= 0.18063:
                    s += -0.045
                else:
                    if width <= 58:
                        s += 0.006
                    else:
                        if from_run_end <= 5:
                            if said6 <= -0.6975:
                                if digits <= 0.1366:
                                    s += -0.058
                                else:
                                    s += 0.223
                            else:
                                s += 0.032
                        else:
                            if place <= 0.6886:
                                s += -0.028
                            else:
                                s += -0.113
            else:
                s += -0.091
        else:
            if best_near <= -0.69647:
                s += 0.065
            else:
                if width <= 1298:
                    s += 0.005
                else:
                    s += -0.269
    else:
        if titled <= 0.82576:
            if said <= -2.5382:
                s += 0.155
            else:
                if words <= 47:
                    s += 0.006
                else:
                    s += 0.054
        else:
            s += -0.048
    if words <= 0:
        s += -0.145
    else:
        if shared <= 0.23845:
            s += -0.013
        else:
            if titled <= 0.82576:
                if all_prose <= 13264:
                    if from_run_end <= 43:
                        if words <= 41:
                            s += -0.001
                        else:
                            if letters <= 0.78247:
                                if words <= 99:
                                    s += -0.013
                                else:
                                    s += -0.380
                            else:
                                s += 0.062
                    else:
                        s += 0.057
                else:
                    if said <= -1.61:
                        s += 0.098
                    else:
                        if all_prose <= 13309:
                            if said <= 1.1795:
                                s += -0.117
                            else:
                                s += -0.824
                        else:
                            if said15 <= 0.58319:
                                s += -0.054
                            else:
                                if letters <= 0.76091:
                                    if all_prose <= 16196:
                                        s += -0.190
                                    else:
                                        s += -0.005
                                else:
                                    s += 0.013
            else:
                s += -0.054
    if place <= 0.97936:
        if from_headline <= -31.5:
            s += -0.100
        else:
            if closes <= 0:
                if width_before <= 19:
                    if from_headline <= 58.5:
                        if said <= 2.2737:
                            s += -0.036
                        else:
                            s += 0.078
                    else:
                        if all_prose <= 11596:
                            if all_prose <= 5178:
                                if all_prose <= 3410:
                                    s += 0.044
                                else:
                                    s += -0.120
                            else:
                                if all_prose <= 5419:
                                    s += 0.389
                                else:
                                    if said_before <= -2.6892:
                                        s += -0.098
                                    else:
                                        if since_prose <= 33:
                                            s += 0.043
                                        else:
                                            if said <= -2.0975:
                                                s += 0.375
                                            else:
                                                s += 0.085
                        else:
                            s += -0.020
                else:
                    if all_prose <= 3021:
                        s += 0.032
                    else:
                        s += 0.002
            else:
                s += -0.136
    else:
        s += -0.098
    if bullet <= 1:
        if words <= 0:
            s += -0.142
        else:
            if said_after <= -3.6968:
                s += -0.115
            else:
                if caption <= 0:
                    if noisy <= 0:
                        if prose_before <= 0.37377:
                            if words <= 62:
                                if best_near <= 0.22678:
                                    s += 0.039
                                else:
                                    if prose_before <= 0.11911:
                                        s += -0.037
                                    else:
                                        s += 0.013
                            else:
                                s += 0.075
                        else:
                            if all_prose <= 38095:
                                s += -0.002
                            else:
                                s += -0.091
                    else:
                        if width <= 48:
                            s += -0.096
                        else:
                            if from_first <= 40.5:
                                s += -0.057
                            else:
                                s += 0.079
                else:
                    if prose_before <= 0.80602:
                        s += -0.106
                    else:
                        s += 0.100
    else:
        if all_prose <= 15119:
            s += 0.109
        else:
            s += -0.040
    return s
