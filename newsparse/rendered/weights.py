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
            s += -2.136
        else:
            if width <= 26:
                s += -1.997
            else:
                if at <= 7:
                    if short_before <= 0:
                        s += -1.868
                    else:
                        s += -1.514
                else:
                    if share_of_lead <= 0.097619:
                        s += -1.722
                    else:
                        s += -1.200
    else:
        if announced <= 0.67949:
            if to_mark <= 3:
                if width <= 27:
                    s += -2.155
                else:
                    if at <= 32:
                        s += -1.952
                    else:
                        s += -1.450
            else:
                s += -2.194
        else:
            if at <= 1:
                s += -2.024
            else:
                s += -1.295
    if shared_rank <= 3:
        if lines_to_body <= 0:
            s += -0.069
        else:
            if share_of_lead <= 0.1062:
                s += 0.029
            else:
                if at <= 23:
                    if shared_rank <= 1:
                        s += 0.349
                    else:
                        s += 0.160
                else:
                    if lines_to_body <= 28:
                        s += 0.470
                    else:
                        s += 0.068
    else:
        if announced <= 0.78889:
            if share_of_lead <= 0.36603:
                s += -0.115
            else:
                if lines_to_body <= 0:
                    s += -0.115
                else:
                    if lines_to_body <= 10:
                        s += 0.490
                    else:
                        s += 0.047
        else:
            if at <= 9:
                s += 0.058
            else:
                s += 0.434
    if width <= 27:
        if shared_rank <= 1:
            if words <= 3:
                s += -0.003
            else:
                s += 0.249
        else:
            s += -0.117
    else:
        if lines_to_body <= 0:
            if announced <= 0.94444:
                s += -0.093
            else:
                s += 0.323
        else:
            if shared_rank <= 6:
                if at <= 23:
                    if shared_rank <= 3:
                        if dated <= 0:
                            s += 0.238
                        else:
                            s += -0.071
                    else:
                        s += 0.023
                else:
                    s += 0.336
            else:
                if chars_to_body <= 343:
                    if at <= 35:
                        s += -0.046
                    else:
                        s += 0.223
                else:
                    s += -0.064
    if shared <= 0.48316:
        if to_mark <= 2:
            if width <= 19:
                s += -0.095
            else:
                s += 0.126
        else:
            s += -0.116
    else:
        if to_mark <= 5:
            if width <= 110:
                if words <= 3:
                    s += 0.054
                else:
                    s += 0.300
            else:
                s += -0.035
        else:
            if chars_to_body <= 0:
                s += -0.090
            else:
                if longest_near <= 84:
                    if words <= 4:
                        s += -0.088
                    else:
                        if share_of_lead <= 0.44097:
                            s += -0.007
                        else:
                            s += 0.147
                else:
                    if share_of_lead <= 0.16065:
                        s += 0.029
                    else:
                        s += 0.233
    if share_of_lead <= 0.1062:
        if words <= 5:
            s += -0.117
        else:
            if announced <= 0.94444:
                s += -0.022
            else:
                s += 0.202
    else:
        if chars_to_body <= 15:
            if announced <= 0.94444:
                s += -0.091
            else:
                s += 0.252
        else:
            if wider_between <= 3:
                if short_before <= 1:
                    if ends_before <= 0:
                        if starts_announced <= 0:
                            s += 0.076
                        else:
                            s += 0.257
                    else:
                        s += 0.299
                else:
                    if holds_next <= 0:
                        s += 0.246
                    else:
                        s += -0.010
            else:
                if share_of_lead <= 0.38586:
                    s += -0.106
                else:
                    s += 0.038
    if shared <= 0.48316:
        if width <= 27:
            s += -0.119
        else:
            if starts_others <= 0:
                if short_before <= 6:
                    s += -0.068
                else:
                    s += 0.055
            else:
                s += 0.262
    else:
        if short_before <= 0:
            if width <= 109:
                if width <= 39:
                    s += -0.022
                else:
                    if at <= 34:
                        s += 0.055
                    else:
                        s += 0.160
            else:
                s += -0.115
        else:
            if wider_between <= 3:
                if width <= 116:
                    if letters <= 0.90765:
                        s += 0.211
                    else:
                        s += 0.063
                else:
                    s += -0.060
            else:
                s += -0.051
    if shared <= 0.39208:
        if starts_announced <= 0:
            if width <= 27:
                s += -0.119
            else:
                s += -0.054
        else:
            s += 0.159
    else:
        if width <= 116:
            if words <= 4:
                if longest_near <= 105:
                    s += -0.055
                else:
                    if short_before <= 2:
                        s += -0.013
                    else:
                        s += 0.228
            else:
                if short_before <= 0:
                    s += 0.067
                else:
                    if holds_next <= 0:
                        if ends <= 0:
                            s += 0.199
                        else:
                            if capitals <= 0.30116:
                                s += -0.054
                            else:
                                s += 0.154
                    else:
                        s += -0.023
        else:
            s += -0.107
    if shared <= 0.37269:
        if width <= 27:
            s += -0.115
        else:
            if announced <= 0.64583:
                s += -0.058
            else:
                s += 0.140
    else:
        if lines_to_body <= 0:
            if shared <= 0.95536:
                s += -0.095
            else:
                s += 0.082
        else:
            if wider_between <= 2:
                if at <= 33:
                    if width <= 93:
                        if capitals <= 0.98571:
                            if capital <= 0:
                                s += -0.057
                            else:
                                s += 0.124
                        else:
                            s += 0.012
                    else:
                        s += -0.040
                else:
                    s += 0.174
            else:
                if announced <= 0.78889:
                    s += -0.045
                else:
                    s += 0.143
    if wider_between <= 2:
        if chars_to_body <= 15:
            if announced <= 0.94444:
                s += -0.083
            else:
                s += 0.184
        else:
            if starts_announced <= 0:
                if short_before <= 3:
                    if digits <= 0.19293:
                        if longest_near <= 76:
                            if digits <= 0.041739:
                                s += -0.031
                            else:
                                s += 0.135
                        else:
                            if ends <= 0:
                                s += 0.081
                            else:
                                s += -0.038
                    else:
                        s += -0.118
                else:
                    if capitals <= 0.94591:
                        s += 0.151
                    else:
                        s += -0.014
            else:
                s += 0.205
    else:
        if announced <= 0.78889:
            s += -0.105
        else:
            s += 0.092
    if shared <= 0.37269:
        if to_mark <= 2:
            s += 0.029
        else:
            if announced <= 0.94444:
                s += -0.109
            else:
                s += 0.059
    else:
        if to_mark <= 4:
            if holds_next <= 0:
                if short_before <= 0:
                    if words <= 14:
                        s += 0.118
                    else:
                        s += -0.081
                else:
                    s += 0.177
            else:
                s += -0.104
        else:
            if starts_announced <= 0:
                if at <= 60:
                    if short_before <= 2:
                        s += -0.052
                    else:
                        if longest_near <= 94:
                            s += -0.040
                        else:
                            s += 0.116
                else:
                    s += 0.086
            else:
                s += 0.182
    if to_mark <= 3:
        if noisy <= 0:
            if letters <= 0.92023:
                if holds_next <= 0:
                    s += 0.136
                else:
                    s += -0.080
            else:
                s += -0.016
        else:
            s += -0.097
    else:
        if shared_rank <= 3:
            if at <= 31:
                if starts_others <= 0:
                    if shared_rank <= 0:
                        s += 0.059
                    else:
                        s += -0.052
                else:
                    s += 0.165
            else:
                s += 0.096
        else:
            if wider_between <= 1:
                if at <= 74:
                    if starts_announced <= 0:
                        s += -0.068
                    else:
                        s += 0.170
                else:
                    s += 0.103
            else:
                s += -0.114
    if share_of_lead <= 0.1062:
        if width <= 39:
            if wider_between <= 1:
                s += -0.050
            else:
                s += -0.115
        else:
            if width <= 96:
                s += 0.041
            else:
                s += -0.109
    else:
        if lines_to_body <= 0:
            if ends_before <= 0:
                s += -0.076
            else:
                s += 0.217
        else:
            if wider_between <= 4:
                if holds_next <= 0:
                    if at <= 24:
                        if starts_announced <= 0:
                            if shared_rank <= 0:
                                s += 0.107
                            else:
                                s += 0.017
                        else:
                            s += 0.161
                    else:
                        s += 0.128
                else:
                    s += -0.077
            else:
                s += -0.050
    if shared <= 0.37269:
        if to_mark <= 2:
            s += 0.020
        else:
            if announced <= 0.64583:
                s += -0.103
            else:
                s += 0.033
    else:
        if to_mark <= 4:
            if short_before <= 0:
                if ends_before <= 0:
                    s += 0.024
                else:
                    s += 0.172
            else:
                s += 0.139
        else:
            if starts_others <= 0:
                if at <= 57:
                    if shared_rank <= 0:
                        s += 0.047
                    else:
                        s += -0.050
                else:
                    if longest_near <= 84:
                        s += -0.004
                    else:
                        if lines_to_body <= 0:
                            s += -0.050
                        else:
                            s += 0.138
            else:
                s += 0.144
    if shared <= 0.39208:
        if width <= 22:
            s += -0.108
        else:
            if to_mark <= 3:
                s += 0.065
            else:
                s += -0.052
    else:
        if to_mark <= 4:
            if holds_next <= 0:
                if width <= 110:
                    if width <= 19:
                        s += -0.020
                    else:
                        s += 0.126
                else:
                    s += -0.062
            else:
                s += -0.093
        else:
            if ends_before <= 0:
                if short_before <= 2:
                    if ends <= 0:
                        s += -0.014
                    else:
                        s += -0.102
                else:
                    if share_of_lead <= 0.36603:
                        s += -0.010
                    else:
                        s += 0.098
            else:
                s += 0.176
    if shared <= 0.37269:
        if wider_between <= 2:
            if starts_others <= 0:
                if at <= 104:
                    s += -0.054
                else:
                    s += 0.111
            else:
                s += 0.213
        else:
            s += -0.110
    else:
        if to_mark <= 4:
            if short_before <= 0:
                s += 0.033
            else:
                s += 0.120
        else:
            if starts_others <= 0:
                if short_before <= 1:
                    if ends_before <= 0:
                        s += -0.044
                    else:
                        s += 0.148
                else:
                    if longest_near <= 82:
                        if wider_between <= 0:
                            s += 0.068
                        else:
                            s += -0.068
                    else:
                        s += 0.097
            else:
                s += 0.127
    if width <= 19:
        if longest_near <= 99:
            s += -0.112
        else:
            s += -0.037
    else:
        if to_mark <= 3:
            if width <= 96:
                s += 0.104
            else:
                s += -0.036
        else:
            if starts_others <= 0:
                if width <= 94:
                    if shared_rank <= 6:
                        if at <= 26:
                            if copies_after <= 0:
                                s += -0.015
                            else:
                                if at <= 0:
                                    s += 0.252
                                else:
                                    s += 0.010
                        else:
                            s += 0.079
                    else:
                        if ends_before <= 0:
                            s += -0.060
                        else:
                            s += 0.176
                else:
                    s += -0.101
            else:
                s += 0.147
    if width <= 19:
        if lines_to_body <= 4:
            s += -0.034
        else:
            s += -0.110
    else:
        if to_mark <= 7:
            if at <= 45:
                if short_before <= 0:
                    s += -0.005
                else:
                    s += 0.077
            else:
                s += 0.128
        else:
            if starts_announced <= 0:
                if width <= 94:
                    if lines_to_body <= 8:
                        if short_before <= 1:
                            s += -0.017
                        else:
                            if letters <= 0.66841:
                                s += -0.098
                            else:
                                s += 0.108
                    else:
                        if digits <= 0.031373:
                            s += -0.069
                        else:
                            s += 0.066
                else:
                    s += -0.098
            else:
                s += 0.148
    if shared <= 0.48316:
        if wider_between <= 3:
            if starts_others <= 0:
                if at <= 104:
                    s += -0.049
                else:
                    s += 0.076
            else:
                s += 0.192
        else:
            if longest_near <= 231:
                s += -0.113
            else:
                s += 0.144
    else:
        if to_mark <= 3:
            if at <= 8:
                if short_after <= 0:
                    s += 0.081
                else:
                    s += -0.040
            else:
                s += 0.095
        else:
            if parted <= 0:
                if at <= 65:
                    s += -0.038
                else:
                    s += 0.037
            else:
                if lines_to_body <= 0:
                    s += -0.060
                else:
                    s += 0.059
    if share_of_lead <= 0.1062:
        if words <= 3:
            s += -0.097
        else:
            if dated <= 0:
                s += -0.007
            else:
                s += -0.108
    else:
        if words <= 18:
            if starts_announced <= 0:
                if bullet <= 0:
                    if chars_to_body <= -218:
                        s += -0.056
                    else:
                        if longest_near <= 84:
                            if share_of_lead <= 0.38586:
                                s += -0.036
                            else:
                                s += 0.044
                        else:
                            if dated <= 0:
                                if caption <= 0:
                                    s += 0.089
                                else:
                                    s += -0.126
                            else:
                                s += -0.112
                else:
                    s += -0.074
            else:
                s += 0.135
        else:
            s += -0.100
    if width <= 19:
        if share_of_lead <= 0.32796:
            s += -0.108
        else:
            s += -0.017
    else:
        if width <= 110:
            if to_mark <= 3:
                if holds_next <= 0:
                    if short_before <= 0:
                        if copies_before <= 0:
                            s += 0.007
                        else:
                            s += 0.159
                    else:
                        s += 0.111
                else:
                    s += -0.098
            else:
                if share_of_lead <= 0.2697:
                    if announced <= 0.94444:
                        s += -0.053
                    else:
                        s += 0.067
                else:
                    if short_before <= 1:
                        if copies_after <= 0:
                            s += -0.008
                        else:
                            s += 0.109
                    else:
                        s += 0.069
        else:
            s += -0.098
    if width <= 19:
        if share_of_lead <= 0.32796:
            s += -0.106
        else:
            s += -0.015
    else:
        if ends_before <= 0:
            if short_before <= 1:
                if ends <= 0:
                    if share_of_lead <= 0.24621:
                        s += -0.051
                    else:
                        s += 0.022
                else:
                    if ends <= 1:
                        s += -0.127
                    else:
                        s += 0.021
            else:
                if longest_near <= 93:
                    if width <= 42:
                        if to_mark <= 2:
                            s += 0.094
                        else:
                            s += -0.066
                    else:
                        s += 0.063
                else:
                    if width <= 99:
                        s += 0.104
                    else:
                        s += -0.049
        else:
            s += 0.163
    if capitals <= 0.94868:
        if starts_announced <= 0:
            if ends_before <= 0:
                if short_before <= 4:
                    if copies_before <= 0:
                        if capitals <= 0.44591:
                            if letters <= 0.86382:
                                s += -0.074
                            else:
                                s += 0.029
                        else:
                            s += 0.006
                    else:
                        s += 0.124
                else:
                    if short_after <= 6:
                        s += 0.077
                    else:
                        s += -0.048
            else:
                s += 0.159
        else:
            s += 0.128
    else:
        if wider_between <= 1:
            if short_before <= 0:
                s += -0.065
            else:
                if parted <= 0:
                    s += -0.027
                else:
                    s += 0.105
        else:
            s += -0.100
    if width <= 16:
        if ends_before <= 0:
            s += -0.097
        else:
            s += 0.096
    else:
        if starts_announced <= 0:
            if shared_rank <= 0:
                s += 0.059
            else:
                if at <= 59:
                    if to_mark <= 2:
                        s += 0.019
                    else:
                        if mark_before <= 1:
                            if width <= 64:
                                s += 0.112
                            else:
                                s += -0.061
                        else:
                            if mark_before <= 17:
                                s += -0.104
                            else:
                                if width <= 40:
                                    s += -0.076
                                else:
                                    s += -0.002
                else:
                    if lines_to_body <= 27:
                        s += 0.070
                    else:
                        s += -0.068
        else:
            s += 0.120
    if width <= 14:
        s += -0.094
    else:
        if starts_announced <= 0:
            if parted <= 0:
                if lines_to_body <= 29:
                    if short_before <= 3:
                        s += -0.035
                    else:
                        s += 0.029
                else:
                    s += -0.095
            else:
                if width <= 96:
                    if noisy <= 0:
                        if at <= 40:
                            if copies_after <= 0:
                                if short_before <= 0:
                                    if chars_to_body <= 1023:
                                        s += -0.033
                                    else:
                                        s += 0.128
                                else:
                                    s += 0.057
                            else:
                                s += 0.131
                        else:
                            s += 0.104
                    else:
                        s += -0.098
                else:
                    s += -0.073
        else:
            s += 0.115
    if width <= 16:
        if ends_before <= 0:
            s += -0.092
        else:
            s += 0.094
    else:
        if ends_before <= 0:
            if width <= 110:
                if longest_near <= 84:
                    if to_mark <= 3:
                        s += 0.037
                    else:
                        if words <= 7:
                            s += -0.067
                        else:
                            s += 0.015
                else:
                    if dated <= 0:
                        if mark_before <= 17:
                            if mark_before <= 1:
                                s += 0.096
                            else:
                                s += -0.081
                        else:
                            if byline <= 0:
                                s += 0.078
                            else:
                                s += -0.106
                    else:
                        s += -0.127
            else:
                s += -0.093
        else:
            s += 0.139
    if capitals <= 0.94868:
        if ends <= 0:
            if dated <= 0:
                if width <= 31:
                    if mark_before <= 1:
                        s += 0.133
                    else:
                        s += -0.021
                else:
                    if width <= 73:
                        if digits <= 0.044527:
                            s += 0.050
                        else:
                            s += 0.117
                    else:
                        s += 0.010
            else:
                s += -0.115
        else:
            if ends <= 1:
                s += -0.101
            else:
                if mark_before <= 45:
                    s += -0.080
                else:
                    if ends <= 2:
                        s += 0.145
                    else:
                        s += -0.085
    else:
        if share_of_lead <= 0.24621:
            s += -0.096
        else:
            s += -0.012
    if share_of_lead <= 0.21584:
        if capitals <= 0.94591:
            if short_before <= 7:
                if announced <= 0.86607:
                    s += -0.051
                else:
                    s += 0.062
            else:
                s += 0.044
        else:
            s += -0.092
    else:
        if words <= 21:
            if holds_next <= 0:
                if bullet <= 0:
                    if short_before <= 0:
                        if copies_before <= 0:
                            if copies_after <= 0:
                                s += -0.014
                            else:
                                s += 0.107
                        else:
                            s += 0.124
                    else:
                        s += 0.062
                else:
                    s += -0.063
            else:
                if words <= 6:
                    s += 0.046
                else:
                    s += -0.149
        else:
            s += -0.099
    if wider_between <= 3:
        if ends_before <= 0:
            if short_before <= 1:
                if width <= 74:
                    if width <= 22:
                        s += -0.075
                    else:
                        s += 0.005
                else:
                    s += -0.069
            else:
                if to_mark <= 1:
                    s += 0.104
                else:
                    if wider_between <= 0:
                        if holds_next <= 0:
                            s += 0.064
                        else:
                            s += -0.082
                    else:
                        if width <= 42:
                            if parted <= 0:
                                s += -0.064
                            else:
                                s += 0.029
                        else:
                            s += 0.042
        else:
            s += 0.141
    else:
        if share_of_lead <= 0.46863:
            s += -0.090
        else:
            s += 0.033
    if wider_between <= 4:
        if at <= 52:
            if starts_announced <= 0:
                if shared_rank <= 0:
                    s += 0.031
                else:
                    if short_before <= 3:
                        if ends_before <= 0:
                            s += -0.050
                        else:
                            s += 0.081
                    else:
                        if longest_near <= 73:
                            s += -0.034
                        else:
                            s += 0.048
            else:
                s += 0.096
        else:
            if shared_rank <= 10:
                s += 0.079
            else:
                if chars_to_body <= 136:
                    s += 0.070
                else:
                    s += -0.047
    else:
        if capitals <= 0.90693:
            if longest_near <= 108:
                s += -0.045
            else:
                s += 0.105
        else:
            s += -0.105
    if parted <= 0:
        if share_of_lead <= 0.2697:
            if wider_between <= 1:
                if short_before <= 7:
                    s += -0.056
                else:
                    s += 0.054
            else:
                s += -0.092
        else:
            if at <= 43:
                s += -0.016
            else:
                s += 0.041
    else:
        if words <= 13:
            if longest_near <= 73:
                if digits <= 0.045558:
                    s += -0.016
                else:
                    s += 0.091
            else:
                if short_before <= 0:
                    if words <= 7:
                        s += -0.027
                    else:
                        s += 0.062
                else:
                    s += 0.098
        else:
            if wider_between <= 0:
                s += -0.061
            else:
                s += 0.071
    if ends_before <= 0:
        if capitals <= 0.94868:
            if dated <= 0:
                if width <= 110:
                    if longest_near <= 84:
                        if copies_after <= 0:
                            if to_mark <= 1:
                                s += 0.062
                            else:
                                if share_of_lead <= 0.62019:
                                    s += -0.052
                                else:
                                    s += 0.023
                        else:
                            s += 0.076
                    else:
                        if mark_before <= 17:
                            if mark_before <= 1:
                                s += 0.085
                            else:
                                s += -0.087
                        else:
                            s += 0.066
                else:
                    s += -0.082
            else:
                s += -0.115
        else:
            if lines_to_body <= 4:
                s += -0.005
            else:
                s += -0.088
    else:
        s += 0.117
    if width <= 14:
        if share_of_lead <= 0.64853:
            s += -0.095
        else:
            s += 0.043
    else:
        if bullet <= 0:
            if at <= 57:
                if width <= 116:
                    if capital <= 0:
                        s += -0.086
                    else:
                        if starts_others <= 0:
                            if to_mark <= 1:
                                s += 0.051
                            else:
                                if copies_after <= 0:
                                    s += -0.014
                                else:
                                    if at <= 0:
                                        s += 0.169
                                    else:
                                        s += 0.014
                        else:
                            s += 0.080
                else:
                    s += -0.095
            else:
                s += 0.057
        else:
            if copies_after <= 0:
                s += -0.115
            else:
                s += 0.035
    if ends_before <= 0:
        if width <= 14:
            s += -0.088
        else:
            if noisy <= 0:
                if starts_announced <= 0:
                    if parted <= 0:
                        if lines_to_body <= 29:
                            if short_before <= 2:
                                if copies_before <= 0:
                                    if shared_rank <= 0:
                                        s += 0.020
                                    else:
                                        s += -0.067
                                else:
                                    s += 0.074
                            else:
                                s += 0.022
                        else:
                            s += -0.082
                    else:
                        if width <= 73:
                            s += 0.037
                        else:
                            s += -0.023
                else:
                    s += 0.088
            else:
                s += -0.108
    else:
        if at <= 20:
            s += 0.023
        else:
            s += 0.157
    if bullet <= 0:
        if noisy <= 0:
            if ends_before <= 0:
                if width <= 14:
                    s += -0.074
                else:
                    if width <= 110:
                        if at <= 29:
                            if copies_after <= 0:
                                if longest_near <= 84:
                                    s += -0.037
                                else:
                                    if short_before <= 0:
                                        s += -0.034
                                    else:
                                        s += 0.044
                            else:
                                s += 0.068
                        else:
                            if lines_to_body <= 29:
                                s += 0.054
                            else:
                                s += -0.041
                    else:
                        s += -0.075
            else:
                s += 0.108
        else:
            s += -0.104
    else:
        if copies_after <= 0:
            s += -0.113
        else:
            s += 0.016
    if to_mark <= 2:
        if at <= 4:
            s += -0.038
        else:
            s += 0.056
    else:
        if mark_before <= 1:
            s += 0.076
        else:
            if mark_before <= 17:
                s += -0.086
            else:
                if words <= 3:
                    if starts_others <= 0:
                        s += -0.072
                    else:
                        s += 0.077
                else:
                    if copies_after <= 0:
                        if chars_to_body <= 119:
                            if digits <= 0.1222:
                                if chars_to_body <= -323:
                                    s += -0.072
                                else:
                                    s += 0.076
                            else:
                                s += -0.093
                        else:
                            if to_mark <= 59:
                                s += -0.057
                            else:
                                s += 0.025
                    else:
                        s += 0.093
    if parted <= 0:
        if wider_between <= 4:
            if shared_rank <= 1:
                s += 0.021
            else:
                if to_mark <= 2:
                    s += 0.021
                else:
                    s += -0.042
        else:
            s += -0.080
    else:
        if ends <= 0:
            if holds_next <= 0:
                if caption <= 0:
                    if width <= 14:
                        s += -0.045
                    else:
                        s += 0.044
                else:
                    s += -0.107
            else:
                if width <= 53:
                    s += 0.038
                else:
                    s += -0.143
        else:
            if ends <= 1:
                if width <= 37:
                    s += 0.080
                else:
                    s += -0.101
            else:
                s += 0.042
    if ends_before <= 0:
        if width <= 14:
            s += -0.077
        else:
            if ends <= 0:
                if at <= 97:
                    if width <= 39:
                        if longest_near <= 136:
                            if digits <= 0.032841:
                                s += -0.063
                            else:
                                s += 0.035
                        else:
                            if short_before <= 0:
                                s += -0.045
                            else:
                                s += 0.051
                    else:
                        if holds_next <= 0:
                            if short_before <= 4:
                                s += 0.007
                            else:
                                s += 0.073
                        else:
                            s += -0.114
                else:
                    s += 0.061
            else:
                if ends <= 1:
                    s += -0.103
                else:
                    s += 0.037
    else:
        s += 0.088
    if starts_announced <= 0:
        if capitals <= 0.94868:
            if ends <= 0:
                if digits <= 0.16241:
                    if holds_next <= 0:
                        if caption <= 0:
                            if width <= 31:
                                s += -0.015
                            else:
                                if short_before <= 7:
                                    s += 0.026
                                else:
                                    s += 0.080
                        else:
                            s += -0.114
                    else:
                        if width <= 46:
                            s += 0.061
                        else:
                            s += -0.125
                else:
                    s += -0.069
            else:
                if capitals <= 0.49286:
                    s += -0.097
                else:
                    s += 0.053
        else:
            if lines_to_body <= 4:
                s += -0.002
            else:
                s += -0.076
    else:
        s += 0.083
    if bullet <= 0:
        if dated <= 0:
            if digits <= 0.051503:
                if at <= 82:
                    if longest_near <= 73:
                        s += -0.031
                    else:
                        if copies_before <= 0:
                            if short_before <= 1:
                                if wider_between <= 0:
                                    s += -0.046
                                else:
                                    s += 0.019
                            else:
                                if mark_before <= 54:
                                    s += -0.022
                                else:
                                    s += 0.054
                        else:
                            s += 0.115
                else:
                    if shared <= 0.19615:
                        s += -0.050
                    else:
                        s += 0.061
            else:
                s += 0.068
        else:
            s += -0.107
    else:
        if copies_after <= 0:
            s += -0.109
        else:
            s += 0.019
    if starts_announced <= 0:
        if parted <= 0:
            if shared_rank <= 0:
                s += 0.025
            else:
                if capitals <= 0.88562:
                    if short_before <= 3:
                        if copies_before <= 0:
                            s += -0.053
                        else:
                            s += 0.061
                    else:
                        if wider_between <= 1:
                            s += 0.045
                        else:
                            s += -0.032
                else:
                    s += -0.073
        else:
            if copies_before <= 0:
                if ends_before <= 0:
                    if ends <= 0:
                        s += 0.011
                    else:
                        if capitals <= 0.49286:
                            s += -0.086
                        else:
                            s += 0.030
                else:
                    s += 0.095
            else:
                s += 0.099
    else:
        s += 0.075
    if caption <= 0:
        if share_of_lead <= 0.28286:
            if longest_near <= 73:
                if letters <= 0.82226:
                    s += 0.006
                else:
                    if starts_others <= 0:
                        s += -0.076
                    else:
                        s += 0.076
            else:
                if letters <= 0.66841:
                    s += -0.082
                else:
                    s += 0.015
        else:
            if capitals <= 0.095696:
                s += -0.071
            else:
                if holds_next <= 0:
                    if short_before <= 0:
                        s += 0.005
                    else:
                        if lines_to_body <= 28:
                            s += 0.051
                        else:
                            s += -0.042
                else:
                    if lines_to_body <= 20:
                        s += -0.092
                    else:
                        s += 0.079
    else:
        s += -0.132
    if noisy <= 0:
        if bullet <= 0:
            if at <= 57:
                if to_mark <= 1:
                    s += 0.039
                else:
                    if to_mark <= 59:
                        if copies_after <= 0:
                            if to_mark <= 4:
                                s += -0.002
                            else:
                                s += -0.060
                        else:
                            s += 0.034
                    else:
                        if longest_near <= 236:
                            s += 0.047
                        else:
                            if short_before <= 3:
                                s += -0.060
                            else:
                                s += 0.065
            else:
                if shared_rank <= 20:
                    s += 0.058
                else:
                    s += -0.018
        else:
            if copies_after <= 0:
                s += -0.105
            else:
                s += 0.019
    else:
        s += -0.100
    if ends_before <= 0:
        if capitals <= 0.94868:
            if dated <= 0:
                if width <= 96:
                    if mark_before <= 1:
                        if shared <= 0.42366:
                            s += 0.169
                        else:
                            s += 0.031
                    else:
                        if mark_before <= 17:
                            s += -0.078
                        else:
                            if longest_near <= 84:
                                if share_of_lead <= 0.58578:
                                    s += -0.018
                                else:
                                    s += 0.041
                            else:
                                if copies_before <= 0:
                                    s += 0.037
                                else:
                                    s += 0.131
                else:
                    s += -0.050
            else:
                s += -0.105
        else:
            if shared_rank <= 10:
                s += -0.019
            else:
                s += -0.085
    else:
        s += 0.078
    if noisy <= 0:
        if parted <= 0:
            if share_of_lead <= 0.2697:
                if capitals <= 0.94591:
                    s += -0.023
                else:
                    s += -0.080
            else:
                if capitals <= 0.095696:
                    s += -0.084
                else:
                    if starts_announced <= 0:
                        s += 0.005
                    else:
                        s += 0.081
        else:
            if words <= 13:
                if longest_near <= 73:
                    if digits <= 0.045558:
                        s += -0.010
                    else:
                        s += 0.066
                else:
                    if copies_before <= 0:
                        if at <= 54:
                            s += 0.020
                        else:
                            s += 0.083
                    else:
                        s += 0.133
            else:
                s += -0.029
    else:
        s += -0.096
    if dated <= 0:
        if digits <= 0.051503:
            if starts_announced <= 0:
                if mark_before <= 1:
                    if longest_near <= 493:
                        if to_mark <= 18:
                            s += -0.028
                        else:
                            s += 0.113
                    else:
                        s += -0.055
                else:
                    if mark_before <= 22:
                        s += -0.071
                    else:
                        if chars_to_body <= 119:
                            if at <= 8:
                                s += -0.013
                            else:
                                s += 0.051
                        else:
                            if shared_rank <= 10:
                                if to_mark <= 59:
                                    s += -0.024
                                else:
                                    s += 0.042
                            else:
                                s += -0.061
            else:
                s += 0.063
        else:
            s += 0.055
    else:
        s += -0.099
    if dated <= 0:
        if digits <= 0.051503:
            if at <= 82:
                if width <= 116:
                    if longest_near <= 73:
                        if starts_others <= 0:
                            if share_of_lead <= 0.62019:
                                s += -0.050
                            else:
                                if shared <= 0.90238:
                                    s += 0.056
                                else:
                                    s += -0.038
                        else:
                            s += 0.084
                    else:
                        if copies_before <= 0:
                            if short_before <= 1:
                                s += -0.019
                            else:
                                s += 0.026
                        else:
                            s += 0.088
                else:
                    s += -0.100
            else:
                if wider_between <= 10:
                    s += 0.043
                else:
                    s += -0.076
        else:
            s += 0.048
    else:
        s += -0.094
    if caption <= 0:
        if bullet <= 0:
            if dated <= 0:
                if prose <= 0:
                    if at <= 23:
                        if capital <= 0:
                            s += -0.081
                        else:
                            if shared <= 0.89737:
                                s += 0.013
                            else:
                                if letters <= 0.89434:
                                    s += -0.008
                                else:
                                    s += -0.116
                    else:
                        if wider_between <= 3:
                            s += 0.041
                        else:
                            s += -0.022
                else:
                    if ends <= 1:
                        s += -0.090
                    else:
                        s += 0.076
            else:
                s += -0.089
        else:
            if copies_after <= 0:
                s += -0.101
            else:
                s += 0.020
    else:
        s += -0.126
    if ends_before <= 0:
        if capitals <= 0.94868:
            if ends <= 0:
                if dated <= 0:
                    if holds_next <= 0:
                        if caption <= 0:
                            s += 0.022
                        else:
                            s += -0.101
                    else:
                        if width <= 46:
                            s += 0.057
                        else:
                            s += -0.118
                else:
                    s += -0.089
            else:
                if capitals <= 0.24695:
                    s += -0.118
                else:
                    if ends <= 1:
                        s += -0.052
                    else:
                        s += 0.063
        else:
            if lines_to_body <= 11:
                s += -0.012
            else:
                s += -0.083
    else:
        if at <= 20:
            s += -0.004
        else:
            s += 0.130
    if noisy <= 0:
        if ends_before <= 0:
            if width <= 12:
                s += -0.071
            else:
                if copies_after <= 0:
                    if copies_before <= 0:
                        if short_before <= 1:
                            if width <= 75:
                                s += -0.017
                            else:
                                s += -0.068
                        else:
                            if wider_between <= 4:
                                if bullet <= 0:
                                    s += 0.027
                                else:
                                    s += -0.076
                            else:
                                s += -0.065
                    else:
                        s += 0.063
                else:
                    if at <= 0:
                        s += 0.123
                    else:
                        s += 0.025
        else:
            if at <= 20:
                s += 0.001
            else:
                s += 0.121
    else:
        s += -0.090
    if noisy <= 0:
        if parted <= 0:
            if lines_to_body <= 29:
                if announced <= 0.0:
                    if mark_before <= 17:
                        s += -0.032
                    else:
                        s += 0.012
                else:
                    if starts_others <= 0:
                        s += -0.069
                    else:
                        s += 0.066
            else:
                s += -0.065
        else:
            if chars_to_body <= -553:
                s += -0.069
            else:
                if words <= 13:
                    if longest_near <= 73:
                        s += 0.005
                    else:
                        if dated <= 0:
                            s += 0.047
                        else:
                            s += -0.074
                else:
                    if wider_between <= 0:
                        s += -0.045
                    else:
                        s += 0.063
    else:
        s += -0.085
    if caption <= 0:
        if mark_before <= 1:
            s += 0.051
        else:
            if mark_before <= 17:
                s += -0.061
            else:
                if chars_to_body <= 91:
                    if dated <= 0:
                        if chars_to_body <= -218:
                            s += -0.034
                        else:
                            if byline <= 0:
                                s += 0.060
                            else:
                                s += -0.080
                    else:
                        s += -0.097
                else:
                    if copies_after <= 0:
                        if starts_others <= 0:
                            if words <= 7:
                                s += -0.040
                            else:
                                s += -0.003
                        else:
                            s += 0.069
                    else:
                        if share_of_lead <= 0.097619:
                            s += -0.013
                        else:
                            s += 0.079
    else:
        s += -0.117
    if caption <= 0:
        if parted <= 0:
            if to_mark <= 2:
                if short_before <= 8:
                    if chars_to_body <= 292:
                        s += -0.013
                    else:
                        s += 0.068
                else:
                    s += 0.067
            else:
                if shared_rank <= 0:
                    s += 0.024
                else:
                    if wider_between <= 1:
                        if short_before <= 4:
                            s += -0.034
                        else:
                            s += 0.023
                    else:
                        s += -0.062
        else:
            if holds_next <= 0:
                if chars_to_body <= -553:
                    s += -0.063
                else:
                    s += 0.020
            else:
                if to_mark <= 47:
                    s += -0.094
                else:
                    s += 0.031
    else:
        s += -0.112
    if caption <= 0:
        if at <= 97:
            if capitals <= 0.91486:
                if capitals <= 0.44591:
                    if ends <= 0:
                        if width <= 32:
                            s += -0.045
                        else:
                            if words <= 3:
                                s += 0.150
                            else:
                                s += 0.007
                    else:
                        if letters <= 0.68218:
                            s += 0.088
                        else:
                            s += -0.088
                else:
                    if to_mark <= 7:
                        if holds_next <= 0:
                            if starts_others <= 1:
                                s += 0.056
                            else:
                                s += -0.103
                        else:
                            s += -0.080
                    else:
                        s += -0.001
            else:
                s += -0.030
        else:
            s += 0.034
    else:
        s += -0.108
    if noisy <= 0:
        if ends_before <= 0:
            if mark_before <= 1:
                s += 0.047
            else:
                if mark_before <= 14:
                    s += -0.063
                else:
                    if chars_to_body <= 79:
                        s += 0.040
                    else:
                        if copies_after <= 0:
                            if to_mark <= 2:
                                if chars_to_body <= 276:
                                    if lines_to_body <= 2:
                                        s += 0.088
                                    else:
                                        s += -0.029
                                else:
                                    s += 0.075
                            else:
                                if to_mark <= 59:
                                    s += -0.054
                                else:
                                    s += 0.010
                        else:
                            if shared <= 0.95536:
                                s += 0.089
                            else:
                                s += -0.016
        else:
            s += 0.064
    else:
        s += -0.079
    if bullet <= 0:
        if caption <= 0:
            if at <= 57:
                if shared <= 0.89181:
                    if starts_announced <= 0:
                        if words <= 13:
                            if letters <= 0.60147:
                                s += -0.082
                            else:
                                if letters <= 0.88393:
                                    s += 0.022
                                else:
                                    s += -0.022
                        else:
                            if wider_between <= 0:
                                s += -0.073
                            else:
                                s += 0.081
                    else:
                        s += 0.070
                else:
                    if digits <= 0.016195:
                        s += -0.039
                    else:
                        s += 0.019
            else:
                if lines_to_body <= 34:
                    s += 0.038
                else:
                    s += -0.043
        else:
            s += -0.103
    else:
        s += -0.055
    if noisy <= 0:
        if ends_before <= 0:
            if shared_rank <= 21:
                if at <= 57:
                    if chars_to_body <= 1520:
                        if copies_after <= 0:
                            if chars_to_body <= 91:
                                if short_before <= 0:
                                    s += -0.036
                                else:
                                    s += 0.047
                            else:
                                s += -0.027
                        else:
                            s += 0.028
                    else:
                        s += 0.089
                else:
                    if to_mark <= 21:
                        s += 0.057
                    else:
                        s += -0.006
            else:
                if shared_rank <= 113:
                    s += -0.051
                else:
                    s += 0.125
        else:
            if at <= 20:
                s += -0.004
            else:
                s += 0.106
    else:
        s += -0.073
    if noisy <= 0:
        if shared_rank <= 0:
            if shared <= 0.71131:
                s += 0.093
            else:
                s += 0.011
        else:
            if starts_announced <= 0:
                if capitals <= 0.93542:
                    if copies_before <= 0:
                        if longest_near <= 21:
                            s += 0.058
                        else:
                            if shared <= 0.41801:
                                s += 0.019
                            else:
                                if longest_near <= 186:
                                    if longest_near <= 82:
                                        s += -0.036
                                    else:
                                        s += 0.034
                                else:
                                    s += -0.064
                    else:
                        if longest_near <= 57:
                            s += -0.037
                        else:
                            s += 0.110
                else:
                    s += -0.039
            else:
                s += 0.058
    else:
        s += -0.068
    if dated <= 0:
        if digits <= 0.051503:
            if letters <= 0.63715:
                s += 0.117
            else:
                if mark_before <= 1:
                    if longest_near <= 543:
                        if at <= 7:
                            s += 0.149
                        else:
                            s += 0.019
                    else:
                        s += -0.060
                else:
                    if mark_before <= 24:
                        if to_mark <= 17:
                            s += 0.006
                        else:
                            if letters <= 0.90765:
                                s += -0.104
                            else:
                                s += 0.055
                    else:
                        if chars_to_body <= 119:
                            if short_before <= 0:
                                s += -0.012
                            else:
                                s += 0.045
                        else:
                            s += -0.017
        else:
            s += 0.037
    else:
        s += -0.077
    if capital <= 0:
        s += -0.064
    else:
        if bullet <= 0:
            if ends_before <= 0:
                if ends <= 0:
                    if mark_before <= 1:
                        s += 0.055
                    else:
                        s += 0.003
                else:
                    if ends <= 1:
                        if shared <= 0.11438:
                            s += 0.078
                        else:
                            s += -0.096
                    else:
                        if mark_before <= 29:
                            s += -0.063
                        else:
                            if ends <= 2:
                                s += 0.095
                            else:
                                s += -0.068
            else:
                if at <= 20:
                    s += -0.003
                else:
                    s += 0.107
        else:
            if copies_after <= 0:
                s += -0.089
            else:
                s += 0.020
    if caption <= 0:
        if width <= 14:
            if share_of_lead <= 0.64853:
                s += -0.067
            else:
                if longest_near <= 31:
                    s += 0.146
                else:
                    s += -0.024
        else:
            if chars_to_body <= -218:
                s += -0.050
            else:
                if announced <= 0.0:
                    if lines_to_body <= 35:
                        if capitals <= 0.22087:
                            s += -0.021
                        else:
                            s += 0.033
                    else:
                        if longest_near <= 108:
                            s += -0.081
                        else:
                            s += 0.101
                else:
                    if announced <= 0.52273:
                        s += -0.066
                    else:
                        if chars_to_body <= 1069:
                            s += -0.006
                        else:
                            s += 0.102
    else:
        s += -0.097
    return s


def last(row: tuple[float, ...]) -> float:
    width, words, ends, capital, digits, commas, letters, bullet, noisy, holds, furniture, heads_more, rights, byline, dated, caption, marked, closes, prose, place, prose_before, before3, after3, before12, after12, since_prose, until_prose, width_before, width_after, ends_before, ends_after, copies, all_prose, in_run, from_run_start, from_run_end, run_share, shared, since_more, until_more, short_near, dates_near, bylines_near, said, said2, said6, said15, from_headline, titled, from_first, from_last, best_near, said_before, said_after = row
    s = 0.0
    if said <= 0.0:
        if said <= -1.4755:
            if said <= -2.5843:
                s += -0.526
            else:
                s += -0.470
        else:
            if said6 <= -1.2011:
                s += -0.439
            else:
                if said <= -0.89465:
                    s += -0.365
                else:
                    if until_prose <= 6:
                        if dates_near <= 1:
                            s += -0.291
                        else:
                            s += -0.404
                    else:
                        s += -0.230
    else:
        if said <= 1.3017:
            if said2 <= 0.33212:
                if from_first <= 5.5:
                    if from_headline <= 0.0:
                        s += -0.453
                    else:
                        s += -0.078
                else:
                    if dates_near <= 0:
                        s += -0.191
                    else:
                        s += -0.338
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
                s += -0.184
        else:
            if until_prose <= 2:
                s += -0.144
            else:
                if since_prose <= 10:
                    s += -0.091
                else:
                    s += 0.018
    else:
        if prose <= 0:
            if prose_before <= 0.036912:
                s += -0.126
            else:
                if caption <= 0:
                    if said2 <= 0.78772:
                        if since_prose <= 2:
                            s += -0.026
                        else:
                            s += 0.093
                    else:
                        if noisy <= 0:
                            if letters <= 0.20256:
                                s += -0.161
                            else:
                                s += 0.164
                        else:
                            s += -0.094
                else:
                    s += -0.200
        else:
            if said2 <= 1.0151:
                if all_prose <= 17864:
                    s += 0.148
                else:
                    s += 0.007
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
            if from_last <= -1.5:
                s += -0.158
            else:
                if since_more <= 57:
                    s += -0.132
                else:
                    if from_run_start <= 44:
                        if bullet <= 0:
                            if said <= -0.6446:
                                s += -0.088
                            else:
                                s += -0.017
                        else:
                            s += 0.084
                    else:
                        s += 0.026
    else:
        if said <= 1.4229:
            if said <= 0.59983:
                if in_run <= 0:
                    s += 0.100
                else:
                    s += 0.029
            else:
                if holds <= 0:
                    s += 0.140
                else:
                    s += -0.027
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
                s += -0.137
            else:
                s += -0.035
    else:
        if ends <= 0:
            if from_first <= 0.0:
                s += -0.166
            else:
                if copies <= 1:
                    if from_last <= 0.0:
                        s += -0.107
                    else:
                        if caption <= 0:
                            if noisy <= 0:
                                s += 0.106
                            else:
                                s += -0.097
                        else:
                            s += -0.169
                else:
                    s += -0.084
        else:
            if best_near <= 1.6085:
                if all_prose <= 38095:
                    s += 0.084
                else:
                    s += -0.104
            else:
                if copies <= 1:
                    if words <= 17:
                        s += 0.154
                    else:
                        s += 0.214
                else:
                    s += -0.027
    if said2 <= -0.2947:
        if said2 <= -1.8554:
            if said2 <= -2.9377:
                s += -0.191
            else:
                s += -0.152
        else:
            if from_last <= 0.0:
                s += -0.130
            else:
                if from_headline <= 0.0:
                    s += -0.181
                else:
                    if since_more <= 56:
                        s += -0.135
                    else:
                        if since_prose <= 8:
                            s += -0.048
                        else:
                            s += 0.036
    else:
        if ends <= 0:
            if prose_before <= 0.027425:
                s += -0.130
            else:
                if noisy <= 0:
                    if words <= 0:
                        s += -0.218
                    else:
                        if all_prose <= 5282:
                            s += 0.013
                        else:
                            s += 0.084
                else:
                    s += -0.110
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
                s += -0.146
            else:
                if said <= -1.0182:
                    s += -0.079
                else:
                    if before3 <= 25.5:
                        if digits <= 0.39208:
                            s += 0.006
                        else:
                            s += 0.166
                    else:
                        s += -0.051
    else:
        if said <= 1.3017:
            if all_prose <= 2509:
                s += 0.149
            else:
                if said6 <= 0.30266:
                    s += -0.011
                else:
                    if in_run <= 0:
                        if all_prose <= 4959:
                            s += -0.052
                        else:
                            s += 0.132
                    else:
                        if width <= 56:
                            s += 0.088
                        else:
                            s += 0.017
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
                s += -0.099
            else:
                s += -0.034
    else:
        if said2 <= 1.1704:
            if copies <= 1:
                if dated <= 0:
                    if holds <= 0:
                        if dates_near <= 4:
                            if ends <= 0:
                                s += 0.036
                            else:
                                s += 0.088
                        else:
                            s += -0.121
                    else:
                        s += -0.109
                else:
                    s += -0.178
            else:
                s += -0.064
        else:
            if ends <= 0:
                if copies <= 1:
                    if caption <= 0:
                        if letters <= 0.75896:
                            s += -0.000
                        else:
                            s += 0.103
                    else:
                        s += -0.161
                else:
                    s += -0.091
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
                s += -0.139
            else:
                if after3 <= 21.5:
                    if said_after <= -1.7554:
                        s += -0.068
                    else:
                        if from_last <= 13.5:
                            s += -0.067
                        else:
                            s += 0.033
                else:
                    s += -0.091
    else:
        if said <= 1.5309:
            if said <= 0.34922:
                if in_run <= 0:
                    s += 0.035
                else:
                    s += -0.028
            else:
                if holds <= 0:
                    if dates_near <= 4:
                        s += 0.076
                    else:
                        s += -0.133
                else:
                    s += -0.070
        else:
            if said <= 2.5716:
                if letters <= 0.7002:
                    s += -0.030
                else:
                    s += 0.131
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
                        s += -0.082
                else:
                    s += 0.000
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
                        s += -0.003
                else:
                    if from_run_end <= 1:
                        s += 0.030
                    else:
                        s += -0.070
            else:
                if ends <= 0:
                    if from_last <= 32.5:
                        s += -0.030
                    else:
                        s += 0.064
                else:
                    s += 0.094
        else:
            if ends <= 0:
                s += 0.060
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
                s += -0.127
            else:
                if from_headline <= 0.0:
                    s += -0.148
                else:
                    if before3 <= 21.5:
                        if digits <= 0.58578:
                            s += -0.021
                        else:
                            s += 0.144
                    else:
                        s += -0.080
    else:
        if said <= 1.7749:
            if said <= 0.79569:
                if copies <= 1:
                    if since_more <= 6:
                        s += -0.144
                    else:
                        if bullet <= 0:
                            s += 0.021
                        else:
                            s += 0.117
                else:
                    if words <= 6:
                        s += 0.003
                    else:
                        s += -0.114
            else:
                s += 0.070
        else:
            if said <= 2.6249:
                s += 0.115
            else:
                s += 0.157
    if said <= -0.89465:
        if said <= -2.5843:
            if best_near <= -2.8774:
                s += -0.160
            else:
                s += -0.122
        else:
            if shared <= 0.53001:
                if digits <= 0.10261:
                    s += -0.092
                else:
                    s += -0.017
            else:
                s += -0.004
    else:
        if said <= 1.7749:
            if said <= 0.79569:
                if holds <= 0:
                    if copies <= 1:
                        if dates_near <= 1:
                            if since_more <= 6:
                                s += -0.115
                            else:
                                s += 0.039
                        else:
                            s += -0.064
                    else:
                        if width <= 29:
                            s += 0.009
                        else:
                            if prose_before <= 0.40957:
                                s += -0.012
                            else:
                                s += -0.157
                else:
                    s += -0.122
            else:
                s += 0.061
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
                    s += 0.672
            else:
                s += -0.151
        else:
            if since_more <= 59:
                s += -0.128
            else:
                if shared <= 0.51887:
                    s += -0.072
                else:
                    s += 0.001
    else:
        if said <= 1.7749:
            if said <= 1.0657:
                if all_prose <= 2509:
                    s += 0.082
                else:
                    if in_run <= 0:
                        if said15 <= 0.23015:
                            if all_prose <= 12774:
                                if said15 <= -1.0242:
                                    s += -0.086
                                else:
                                    s += 0.053
                            else:
                                s += -0.079
                        else:
                            s += 0.070
                    else:
                        s += -0.028
            else:
                s += 0.062
        else:
            if said <= 2.6249:
                s += 0.097
            else:
                s += 0.144
    if best_near <= -0.59762:
        if said6 <= -2.6121:
            s += -0.144
        else:
            if from_headline <= 0.0:
                s += -0.144
            else:
                if since_more <= 59:
                    s += -0.130
                else:
                    if place <= 0.87883:
                        s += 0.002
                    else:
                        s += -0.102
    else:
        if words <= 27:
            if said_before <= -1.1058:
                s += -0.057
            else:
                if copies <= 1:
                    if said15 <= 1.7549:
                        if before12 <= 88.875:
                            if dates_near <= 0:
                                s += 0.068
                            else:
                                s += -0.013
                        else:
                            s += -0.021
                    else:
                        s += 0.084
                else:
                    s += -0.038
        else:
            if best_near <= 1.7829:
                if titled <= 0.16228:
                    s += -0.042
                else:
                    s += 0.071
            else:
                if letters <= 0.7002:
                    s += -0.087
                else:
                    s += 0.124
    if said <= -1.0182:
        if said2 <= -3.045:
            s += -0.148
        else:
            if shared <= 0.51887:
                if said_before <= -1.9564:
                    s += -0.102
                else:
                    if until_prose <= 5:
                        s += -0.089
                    else:
                        s += -0.022
            else:
                if from_run_end <= 54:
                    s += -0.031
                else:
                    if from_first <= -23.5:
                        s += -0.133
                    else:
                        s += 0.114
    else:
        if said <= 2.0568:
            if holds <= 0:
                if said <= 1.0657:
                    if before12 <= 6.7083:
                        s += 0.042
                    else:
                        if said_before <= -0.29182:
                            s += -0.053
                        else:
                            if before12 <= 57.292:
                                s += 0.052
                            else:
                                s += -0.003
                else:
                    s += 0.055
            else:
                s += -0.102
        else:
            if said <= 2.6249:
                s += 0.087
            else:
                s += 0.134
    if said6 <= -1.4353:
        if best_near <= -2.5659:
            s += -0.141
        else:
            if since_prose <= 24:
                s += -0.091
            else:
                if from_headline <= 0.0:
                    s += -0.137
                else:
                    if place <= 0.90968:
                        s += 0.048
                    else:
                        s += -0.143
    else:
        if words <= 27:
            if bullet <= 0:
                if caption <= 0:
                    if copies <= 1:
                        if dated <= 0:
                            if from_last <= 0.0:
                                s += -0.058
                            else:
                                if from_headline <= 0.0:
                                    s += -0.112
                                else:
                                    s += 0.035
                        else:
                            s += -0.148
                    else:
                        s += -0.043
                else:
                    s += -0.152
            else:
                s += 0.086
        else:
            if best_near <= 2.6044:
                if titled <= 0.16228:
                    s += -0.009
                else:
                    s += 0.073
            else:
                s += 0.120
    if said <= -1.8733:
        if said2 <= -3.045:
            s += -0.141
        else:
            if from_headline <= 0.0:
                s += -0.137
            else:
                if from_last <= 54.5:
                    s += -0.067
                else:
                    s += 0.033
    else:
        if said <= 2.0568:
            if said <= 0.28694:
                if after3 <= 21.5:
                    if copies <= 51:
                        if from_headline <= 0.0:
                            s += -0.139
                        else:
                            if place <= 0.56585:
                                s += 0.047
                            else:
                                if from_run_start <= 58:
                                    s += -0.051
                                else:
                                    if from_last <= -9.5:
                                        s += -0.079
                                    else:
                                        if since_prose <= 59:
                                            s += 0.041
                                        else:
                                            s += 0.272
                    else:
                        s += -0.216
                else:
                    s += -0.038
            else:
                s += 0.029
        else:
            if said <= 2.6249:
                s += 0.074
            else:
                s += 0.123
    if said <= -2.0632:
        if said2 <= -3.1369:
            s += -0.141
        else:
            if shared <= 0.51887:
                s += -0.082
            else:
                s += -0.005
    else:
        if said <= 2.2737:
            if said <= 1.0657:
                if since_more <= 6:
                    s += -0.125
                else:
                    if noisy <= 0:
                        if words <= 0:
                            s += -0.187
                        else:
                            if caption <= 0:
                                if dates_near <= 1:
                                    if copies <= 1:
                                        s += 0.023
                                    else:
                                        if width <= 48:
                                            s += 0.008
                                        else:
                                            if place <= 0.33312:
                                                s += 0.013
                                            else:
                                                s += -0.145
                                else:
                                    if prose_before <= 0.47429:
                                        s += 0.043
                                    else:
                                        s += -0.088
                            else:
                                s += -0.129
                    else:
                        s += -0.090
            else:
                s += 0.039
        else:
            s += 0.106
    if said6 <= -2.0137:
        if said2 <= -3.045:
            s += -0.136
        else:
            if from_headline <= 0.0:
                s += -0.137
            else:
                if prose_before <= 0.13286:
                    s += 0.069
                else:
                    s += -0.060
    else:
        if said2 <= 2.0888:
            if titled <= 0.10819:
                if holds <= 0:
                    if bullet <= 0:
                        if noisy <= 0:
                            if from_headline <= 0.0:
                                s += -0.143
                            else:
                                if since_more <= 6:
                                    s += -0.110
                                else:
                                    s += -0.002
                        else:
                            s += -0.115
                    else:
                        if short_near <= 17:
                            s += 0.087
                        else:
                            s += -0.079
                else:
                    s += -0.142
            else:
                if ends <= 0:
                    s += -0.007
                else:
                    s += 0.059
        else:
            if ends <= 0:
                s += 0.027
            else:
                s += 0.099
    if said6 <= -2.6121:
        s += -0.119
    else:
        if said6 <= 2.085:
            if from_headline <= 0.0:
                s += -0.108
            else:
                if from_last <= -1.5:
                    s += -0.047
                else:
                    if noisy <= 0:
                        if width <= 1:
                            s += -0.145
                        else:
                            if dated <= 0:
                                if from_first <= 7.5:
                                    if width <= 150:
                                        s += 0.022
                                    else:
                                        s += 0.098
                                else:
                                    if dates_near <= 1:
                                        if in_run <= 0:
                                            s += 0.045
                                        else:
                                            if said_before <= -0.046798:
                                                s += -0.079
                                            else:
                                                if before12 <= 43.792:
                                                    s += 0.083
                                                else:
                                                    s += -0.000
                                    else:
                                        s += -0.052
                            else:
                                s += -0.095
                    else:
                        s += -0.084
        else:
            if width <= 106:
                s += 0.019
            else:
                s += 0.098
    if said <= -2.2359:
        if said2 <= -3.348:
            if all_prose <= 91:
                s += 0.617
            else:
                s += -0.146
        else:
            if from_headline <= 0.0:
                s += -0.123
            else:
                if from_last <= 58.5:
                    s += -0.057
                else:
                    s += 0.063
    else:
        if said <= 2.3362:
            if all_prose <= 1707:
                s += 0.083
            else:
                if holds <= 0:
                    if all_prose <= 38095:
                        if from_last <= -8.5:
                            s += -0.082
                        else:
                            if from_headline <= 0.0:
                                s += -0.121
                            else:
                                if caption <= 0:
                                    if words <= 0:
                                        s += -0.175
                                    else:
                                        s += 0.015
                                else:
                                    s += -0.124
                    else:
                        if prose_before <= 0.33996:
                            s += 0.043
                        else:
                            s += -0.179
                else:
                    s += -0.106
        else:
            s += 0.091
    if said <= -2.6573:
        if said2 <= -3.348:
            s += -0.138
        else:
            s += -0.064
    else:
        if said <= 2.5716:
            if said <= 1.2403:
                if shared <= 0.43513:
                    if said15 <= -2.0573:
                        s += -0.081
                    else:
                        if bylines_near <= 0:
                            if bullet <= 0:
                                s += -0.019
                            else:
                                s += 0.064
                        else:
                            s += -0.085
                else:
                    if since_prose <= 4:
                        s += -0.011
                    else:
                        if run_share <= 0.2805:
                            s += -0.057
                        else:
                            s += 0.049
            else:
                if letters <= 0.73244:
                    s += -0.075
                else:
                    s += 0.038
        else:
            if run_share <= 0.68206:
                if run_share <= 0.6781:
                    s += 0.051
                else:
                    if said15 <= 2.1113:
                        s += 0.021
                    else:
                        s += -1.221
            else:
                s += 0.103
    if said <= -2.8846:
        if all_prose <= 91:
            s += 0.393
        else:
            if all_prose <= 26528:
                s += -0.116
            else:
                s += 0.156
    else:
        if said <= 2.5716:
            if all_prose <= 1707:
                if from_run_start <= -2:
                    s += -0.048
                else:
                    s += 0.085
            else:
                if shared <= 0.35318:
                    if said6 <= -0.73957:
                        s += -0.073
                    else:
                        if in_run <= 0:
                            if all_prose <= 5028:
                                if short_near <= 17:
                                    s += -0.016
                                else:
                                    s += -0.243
                            else:
                                s += 0.039
                        else:
                            s += -0.043
                else:
                    if all_prose <= 38095:
                        if ends <= 2:
                            s += 0.013
                        else:
                            s += 0.111
                    else:
                        if prose_before <= 0.32736:
                            s += 0.041
                        else:
                            s += -0.160
        else:
            s += 0.088
    if said6 <= -2.8694:
        if all_prose <= 91:
            s += 0.352
        else:
            if all_prose <= 26528:
                s += -0.123
            else:
                s += 0.174
    else:
        if said <= 1.7749:
            if from_headline <= 0.0:
                s += -0.116
            else:
                if holds <= 0:
                    if all_prose <= 3204:
                        if words <= 38:
                            if from_last <= 17.5:
                                s += -0.003
                            else:
                                s += 0.092
                        else:
                            s += 0.164
                    else:
                        if all_prose <= 4000:
                            s += -0.092
                        else:
                            if shared <= 0.45534:
                                if said_before <= -0.29182:
                                    s += -0.063
                                else:
                                    s += 0.007
                            else:
                                if all_prose <= 38095:
                                    s += 0.024
                                else:
                                    s += -0.089
                else:
                    s += -0.092
        else:
            if capital <= 0:
                s += -0.201
            else:
                s += 0.062
    if said <= -3.2364:
        s += -0.119
    else:
        if said <= 2.6249:
            if from_headline <= 0.0:
                s += -0.094
            else:
                if since_more <= 6:
                    s += -0.093
                else:
                    if noisy <= 0:
                        if words <= 0:
                            s += -0.169
                        else:
                            if caption <= 0:
                                if from_first <= -3.5:
                                    s += 0.146
                                else:
                                    if from_last <= -5.5:
                                        if since_prose <= 38:
                                            s += -0.052
                                        else:
                                            if letters <= 0.78953:
                                                if best_near <= -1.5956:
                                                    if run_share <= 0.85927:
                                                        s += 0.438
                                                    else:
                                                        s += -0.009
                                                else:
                                                    s += -0.063
                                            else:
                                                s += -0.023
                                    else:
                                        s += 0.015
                            else:
                                s += -0.123
                    else:
                        s += -0.073
        else:
            if run_share <= 0.68206:
                s += -0.029
            else:
                s += 0.090
    if said <= -3.3459:
        if all_prose <= 91:
            s += 0.214
        else:
            s += -0.132
    else:
        if said <= 2.7811:
            if since_more <= 6:
                s += -0.085
            else:
                if all_prose <= 1707:
                    if run_share <= 0.75844:
                        s += 0.004
                    else:
                        s += 0.092
                else:
                    if shared <= 0.37602:
                        if said_before <= -0.33922:
                            s += -0.057
                        else:
                            if run_share <= 0.64869:
                                s += 0.032
                            else:
                                s += -0.028
                    else:
                        if all_prose <= 31217:
                            s += 0.018
                        else:
                            if all_prose <= 33567:
                                if said <= 1.5926:
                                    s += -0.172
                                else:
                                    s += -0.586
                            else:
                                if all_prose <= 38095:
                                    s += 0.136
                                else:
                                    if prose_before <= 0.36109:
                                        s += 0.043
                                    else:
                                        s += -0.140
        else:
            s += 0.080
    if from_headline <= 0.0:
        s += -0.123
    else:
        if place <= 0.60991:
            if words <= 38:
                if from_run_end <= 43:
                    if until_prose <= 35:
                        s += -0.015
                    else:
                        s += 0.093
                else:
                    s += 0.030
            else:
                s += 0.071
        else:
            if since_more <= 59:
                if from_first <= 21.5:
                    s += 0.082
                else:
                    if short_near <= 0:
                        s += -0.512
                    else:
                        if said2 <= 0.84326:
                            s += -0.119
                        else:
                            s += 0.034
            else:
                if from_run_start <= 56:
                    if words <= 27:
                        if from_first <= 4.5:
                            s += 0.184
                        else:
                            s += -0.054
                    else:
                        s += 0.021
                else:
                    if said15 <= -3.2535:
                        s += -0.134
                    else:
                        if since_prose <= 57:
                            s += 0.011
                        else:
                            s += 0.126
    if best_near <= -2.9979:
        s += -0.116
    else:
        if said <= 2.7811:
            if noisy <= 0:
                if all_prose <= 3204:
                    if words <= 19:
                        s += 0.010
                    else:
                        s += 0.094
                else:
                    if all_prose <= 5068:
                        if before12 <= 101.54:
                            s += -0.083
                        else:
                            s += 0.018
                    else:
                        if since_more <= 16:
                            s += -0.079
                        else:
                            if all_prose <= 8113:
                                if until_more <= 57:
                                    s += -0.039
                                else:
                                    if prose_before <= 0.92958:
                                        if said15 <= -1.6248:
                                            s += -0.094
                                        else:
                                            s += 0.063
                                    else:
                                        if from_run_end <= -58:
                                            s += 0.443
                                        else:
                                            s += 0.089
                            else:
                                if said15 <= 0.23015:
                                    s += -0.035
                                else:
                                    s += 0.012
            else:
                s += -0.072
        else:
            s += 0.070
    if said <= -3.3459:
        if all_prose <= 91:
            s += 0.180
        else:
            s += -0.123
    else:
        if said <= 2.8296:
            if titled <= 0.19375:
                if all_prose <= 58125:
                    if width <= 1:
                        s += -0.131
                    else:
                        if width_after <= 19:
                            if width_before <= 5:
                                s += 0.064
                            else:
                                s += -0.040
                        else:
                            if said_before <= -0.52193:
                                if until_prose <= 2:
                                    s += -0.070
                                else:
                                    s += 0.002
                            else:
                                if in_run <= 0:
                                    s += 0.052
                                else:
                                    if width <= 1298:
                                        s += 0.006
                                    else:
                                        s += -0.372
                else:
                    s += -0.183
            else:
                if titled <= 0.80909:
                    if from_first <= 58.5:
                        s += 0.053
                    else:
                        s += 0.001
                else:
                    s += -0.046
        else:
            s += 0.066
    if from_headline <= 0.0:
        s += -0.114
    else:
        if place <= 0.60991:
            if words <= 48:
                if bylines_near <= 0:
                    if bullet <= 0:
                        if before12 <= 237.88:
                            s += 0.014
                        else:
                            s += -0.084
                    else:
                        if short_near <= 19:
                            s += 0.089
                        else:
                            s += -0.085
                else:
                    s += -0.043
            else:
                s += 0.066
        else:
            if dates_near <= 3:
                if said15 <= -3.0184:
                    if from_run_start <= -52:
                        s += 0.405
                    else:
                        s += -0.114
                else:
                    if from_run_end <= 4:
                        if shared <= 0.1412:
                            s += -0.027
                        else:
                            s += 0.026
                    else:
                        if from_run_start <= 56:
                            s += -0.050
                        else:
                            if run_share <= 0.83058:
                                s += -0.101
                            else:
                                s += 0.020
            else:
                s += -0.112
    if from_headline <= 0.0:
        s += -0.109
    else:
        if from_last <= -9.5:
            if since_more <= 54:
                if until_more <= 2:
                    if bylines_near <= 0:
                        s += -0.102
                    else:
                        s += 0.820
                else:
                    s += -0.134
            else:
                s += -0.019
        else:
            if said <= 2.9151:
                if bylines_near <= 0:
                    if bullet <= 0:
                        if from_run_end <= 2:
                            if all_prose <= 8237:
                                s += 0.054
                            else:
                                if prose_before <= 0.82499:
                                    s += -0.052
                                else:
                                    s += 0.033
                        else:
                            if from_run_end <= 26:
                                s += -0.032
                            else:
                                if all_prose <= 31217:
                                    s += 0.022
                                else:
                                    s += -0.053
                    else:
                        s += 0.058
                else:
                    if run_share <= 0.90383:
                        s += -0.097
                    else:
                        s += 0.001
            else:
                s += 0.063
    if said2 <= -3.4364:
        s += -0.119
    else:
        if titled <= 0.19375:
            if shared <= 0.50269:
                if all_prose <= 3204:
                    if width <= 24:
                        s += -0.027
                    else:
                        s += 0.039
                else:
                    if said_before <= -0.87507:
                        if before12 <= 0.0:
                            s += -0.031
                        else:
                            s += -0.102
                    else:
                        if all_prose <= 13264:
                            if all_prose <= 5282:
                                s += -0.051
                            else:
                                if from_first <= 44.5:
                                    s += -0.018
                                else:
                                    if width <= 136:
                                        s += 0.077
                                    else:
                                        s += -0.023
                        else:
                            if all_prose <= 13309:
                                s += -0.432
                            else:
                                s += -0.047
            else:
                s += 0.018
        else:
            if words <= 17:
                s += -0.009
            else:
                if from_first <= 58.5:
                    s += 0.071
                else:
                    s += 0.006
    if said2 <= -3.4364:
        s += -0.115
    else:
        if holds <= 0:
            if copies <= 1:
                if said2 <= 2.4045:
                    if commas <= 1:
                        if from_run_start <= 55:
                            s += -0.015
                        else:
                            if since_more <= 59:
                                s += -0.121
                            else:
                                if after12 <= 6.4583:
                                    s += 0.090
                                else:
                                    s += 0.024
                    else:
                        s += 0.026
                else:
                    if commas <= 18:
                        s += 0.048
                    else:
                        s += -0.325
            else:
                if place <= 0.077576:
                    if shared <= 0.59878:
                        s += -0.047
                    else:
                        if titled <= 0.82576:
                            s += 0.256
                        else:
                            s += -0.057
                else:
                    if width <= 56:
                        s += -0.021
                    else:
                        s += -0.093
        else:
            if titled <= 0.32051:
                s += -0.104
            else:
                s += 0.081
    if from_headline <= 0.0:
        s += -0.098
    else:
        if place <= 0.60991:
            if caption <= 0:
                if all_prose <= 3204:
                    s += 0.047
                else:
                    if all_prose <= 5508:
                        if run_share <= 0.46883:
                            if all_prose <= 3480:
                                s += 0.148
                            else:
                                s += -0.199
                        else:
                            if all_prose <= 5419:
                                s += -0.004
                            else:
                                s += -0.219
                    else:
                        if said2 <= -1.9072:
                            s += 0.100
                        else:
                            if bylines_near <= 0:
                                s += 0.022
                            else:
                                s += -0.048
            else:
                s += -0.127
        else:
            if all_prose <= 47265:
                if place <= 0.96128:
                    if from_run_start <= 57:
                        if width_before <= 128:
                            s += -0.042
                        else:
                            s += 0.019
                    else:
                        s += 0.012
                else:
                    s += -0.080
            else:
                s += -0.206
    if from_headline <= 0.0:
        s += -0.092
    else:
        if words <= 0:
            s += -0.162
        else:
            if holds <= 0:
                if dated <= 0:
                    if all_prose <= 58125:
                        if width_after <= 26:
                            if letters <= 0.75896:
                                if all_prose <= 91:
                                    s += 0.296
                                else:
                                    s += 0.030
                            else:
                                s += -0.015
                        else:
                            if words <= 213:
                                if caption <= 0:
                                    if all_prose <= 1707:
                                        s += 0.072
                                    else:
                                        s += 0.017
                                else:
                                    s += -0.104
                            else:
                                if all_prose <= 11325:
                                    s += -0.480
                                else:
                                    s += -0.025
                    else:
                        if place <= 0.33312:
                            s += 0.050
                        else:
                            s += -0.230
                else:
                    if short_near <= 23:
                        s += -0.111
                    else:
                        s += 0.203
            else:
                s += -0.067
    if said2 <= -3.4364:
        s += -0.106
    else:
        if words <= 0:
            s += -0.158
        else:
            if shared <= 0.23845:
                if all_prose <= 1707:
                    if shared <= 0.12614:
                        s += 0.007
                    else:
                        s += 0.169
                else:
                    if run_share <= 0.40372:
                        if run_share <= 0.39122:
                            if all_prose <= 5068:
                                s += -0.123
                            else:
                                if dates_near <= 1:
                                    s += 0.049
                                else:
                                    s += -0.165
                        else:
                            s += 0.325
                    else:
                        s += -0.038
            else:
                if all_prose <= 31217:
                    if until_prose <= 6:
                        s += 0.005
                    else:
                        if all_prose <= 26528:
                            s += 0.029
                        else:
                            s += 0.200
                else:
                    if all_prose <= 33567:
                        s += -0.206
                    else:
                        if all_prose <= 38095:
                            s += 0.118
                        else:
                            s += -0.058
    if best_near <= -3.3455:
        s += -0.122
    else:
        if noisy <= 0:
            if words <= 0:
                s += -0.155
            else:
                if dates_near <= 1:
                    if caption <= 0:
                        if all_prose <= 3204:
                            s += 0.031
                        else:
                            if all_prose <= 5068:
                                s += -0.034
                            else:
                                s += 0.011
                    else:
                        s += -0.099
                else:
                    if run_share <= 0.99859:
                        if from_run_start <= 50:
                            if short_near <= 21:
                                if short_near <= 13:
                                    s += 0.001
                                else:
                                    s += -0.108
                            else:
                                s += 0.214
                        else:
                            s += -0.144
                    else:
                        if all_prose <= 24052:
                            if all_prose <= 3021:
                                s += 0.122
                            else:
                                s += -0.054
                        else:
                            if short_near <= 11:
                                s += -0.055
                            else:
                                s += 0.439
        else:
            s += -0.058
    if said_before <= -3.577:
        s += -0.115
    else:
        if titled <= 0.19375:
            if shared <= 0.50269:
                if all_prose <= 3480:
                    if words <= 28:
                        if from_last <= 20.5:
                            s += -0.022
                        else:
                            if from_run_start <= 28:
                                s += 0.011
                            else:
                                s += 0.200
                    else:
                        s += 0.084
                else:
                    if said_before <= 0.28004:
                        if all_prose <= 5068:
                            s += -0.098
                        else:
                            if words <= 8:
                                s += -0.005
                            else:
                                s += -0.074
                    else:
                        s += -0.006
            else:
                if best_near <= -2.8244:
                    if all_prose <= 15559:
                        s += 0.058
                    else:
                        s += 0.493
                else:
                    s += 0.010
        else:
            if words <= 17:
                s += -0.011
            else:
                if all_prose <= 3021:
                    s += 0.115
                else:
                    s += 0.031
    if from_headline <= -13.5:
        s += -0.106
    else:
        if from_run_end <= 43:
            if said6 <= -3.4388:
                s += -0.133
            else:
                if dates_near <= 4:
                    if holds <= 0:
                        if commas <= 0:
                            if from_run_start <= 53:
                                if width_after <= 178:
                                    s += -0.039
                                else:
                                    s += 0.017
                            else:
                                s += 0.020
                        else:
                            if shared <= 0.839:
                                s += 0.024
                            else:
                                if from_first <= 41.5:
                                    if said <= 1.3017:
                                        s += -0.074
                                    else:
                                        s += -0.361
                                else:
                                    s += -0.007
                    else:
                        if titled <= 0.32051:
                            s += -0.095
                        else:
                            s += 0.087
                else:
                    s += -0.092
        else:
            if said15 <= -3.3313:
                if from_headline <= 59.5:
                    s += -0.057
                else:
                    s += 0.436
            else:
                s += 0.017
    if from_headline <= -19.5:
        s += -0.108
    else:
        if width_before <= 19:
            if short_near <= 24:
                if said <= 2.2737:
                    if best_near <= 2.7392:
                        s += -0.021
                    else:
                        s += -0.116
                else:
                    s += 0.079
            else:
                if run_share <= 0.2805:
                    s += -0.158
                else:
                    if bullet <= 0:
                        if run_share <= 0.73109:
                            if run_share <= 0.53049:
                                s += 0.143
                            else:
                                s += -0.091
                        else:
                            s += 0.251
                    else:
                        s += -0.111
        else:
            if from_headline <= 19.5:
                if best_near <= -1.1726:
                    s += 0.121
                else:
                    if width <= 234:
                        s += 0.004
                    else:
                        s += 0.070
            else:
                if dates_near <= 1:
                    s += 0.005
                else:
                    if run_share <= 0.5619:
                        s += -0.157
                    else:
                        s += -0.019
    if best_near <= -3.3455:
        s += -0.112
    else:
        if since_more <= 6:
            if from_last <= -23.5:
                if until_more <= 2:
                    s += 0.595
                else:
                    s += -0.092
            else:
                s += -0.078
        else:
            if words <= 0:
                s += -0.151
            else:
                if closes <= 0:
                    if holds <= 0:
                        if said2 <= 2.6088:
                            if after12 <= 144.54:
                                if ends_after <= 3:
                                    s += 0.009
                                else:
                                    s += -0.098
                            else:
                                if width <= 468:
                                    if ends_after <= 0:
                                        if said2 <= -0.98266:
                                            s += 0.020
                                        else:
                                            s += -0.092
                                    else:
                                        s += -0.012
                                else:
                                    s += 0.045
                        else:
                            if short_near <= 13:
                                s += 0.040
                            else:
                                s += -0.223
                    else:
                        s += -0.047
                else:
                    s += -0.149
    if copies <= 1:
        if dated <= 0:
            if said_before <= -3.5136:
                s += -0.114
            else:
                if all_prose <= 13264:
                    s += 0.015
                else:
                    if all_prose <= 13309:
                        if before3 <= 39.5:
                            s += -0.056
                        else:
                            s += -0.680
                    else:
                        if said_before <= 1.2057:
                            s += -0.036
                        else:
                            if since_more <= 50:
                                s += -0.157
                            else:
                                s += 0.025
        else:
            s += -0.098
    else:
        if until_more <= 51:
            s += -0.100
        else:
            if since_prose <= 4:
                s += -0.044
            else:
                if all_prose <= 5178:
                    if capital <= 0:
                        s += 0.097
                    else:
                        s += -0.088
                else:
                    if all_prose <= 5419:
                        s += 0.402
                    else:
                        if shared <= 0.74528:
                            s += 0.002
                        else:
                            s += 0.102
    if ends <= 2:
        if copies <= 1:
            if said15 <= -3.0184:
                s += -0.093
            else:
                if ends_after <= 0:
                    if before3 <= 0.0:
                        s += 0.013
                    else:
                        if width <= 404:
                            if after12 <= 116.29:
                                s += -0.022
                            else:
                                s += -0.082
                        else:
                            s += 0.036
                else:
                    s += 0.017
        else:
            if from_last <= 45.5:
                if from_run_start <= -60:
                    s += 0.234
                else:
                    s += -0.069
            else:
                if said2 <= -1.5563:
                    if from_first <= -29.5:
                        s += -0.089
                    else:
                        if run_share <= 0.96514:
                            s += 0.076
                        else:
                            s += 0.306
                else:
                    if copies <= 18:
                        s += -0.009
                    else:
                        s += -0.156
    else:
        if ends <= 3:
            s += 0.103
        else:
            s += -0.086
    if from_headline <= 0.0:
        s += -0.058
    else:
        if all_prose <= 58125:
            if ends_before <= 3:
                if ends_before <= 2:
                    if commas <= 1:
                        if before12 <= 115.29:
                            s += 0.004
                        else:
                            if until_prose <= 1:
                                s += -0.003
                            else:
                                s += -0.053
                    else:
                        if letters <= 0.78953:
                            if before3 <= 488.5:
                                if short_near <= 3:
                                    if letters <= 0.7667:
                                        s += -0.192
                                    else:
                                        s += 0.019
                                else:
                                    s += 0.004
                            else:
                                if all_prose <= 8043:
                                    s += -0.732
                                else:
                                    s += -0.038
                        else:
                            if copies <= 1:
                                s += 0.038
                            else:
                                s += -0.072
                else:
                    if width <= 427:
                        s += 0.081
                    else:
                        s += -0.171
            else:
                s += -0.104
        else:
            s += -0.120
    if from_headline <= -31.5:
        s += -0.107
    else:
        if place <= 0.97936:
            if words <= 0:
                s += -0.147
            else:
                if until_prose <= 6:
                    if width_after <= 13:
                        s += -0.041
                    else:
                        if commas <= 19:
                            if from_last <= -17.5:
                                s += -0.079
                            else:
                                if from_run_end <= 1:
                                    s += 0.036
                                else:
                                    if prose_before <= 0.65521:
                                        if words <= 45:
                                            s += 0.002
                                        else:
                                            if letters <= 0.78482:
                                                s += -0.073
                                            else:
                                                s += 0.074
                                    else:
                                        if from_first <= 33.5:
                                            if width_after <= 103:
                                                s += -0.114
                                            else:
                                                if before3 <= 68.5:
                                                    s += -0.173
                                                else:
                                                    s += 0.035
                                        else:
                                            s += -0.009
                        else:
                            s += -0.184
                else:
                    s += 0.015
        else:
            s += -0.103
    if width_before <= 19:
        if capital <= 0:
            if all_prose <= 9310:
                if short_near <= 17:
                    s += -0.016
                else:
                    s += 0.133
            else:
                s += -0.033
        else:
            if said <= 2.2737:
                if width_before <= 4:
                    s += 0.020
                else:
                    s += -0.036
            else:
                s += 0.069
    else:
        if bullet <= 0:
            if all_prose <= 1176:
                s += 0.069
            else:
                if ends_after <= 0:
                    if shared <= 0.53001:
                        s += -0.025
                    else:
                        if said_before <= -2.8708:
                            s += 0.122
                        else:
                            s += 0.001
                else:
                    s += 0.014
        else:
            if until_more <= 3:
                s += -0.307
            else:
                if short_near <= 0:
                    if all_prose <= 19759:
                        s += -0.223
                    else:
                        s += 0.178
                else:
                    s += 0.060
    if ends <= 2:
        if ends <= 1:
            if said_before <= -3.577:
                s += -0.103
            else:
                if after3 <= 309.83:
                    s += 0.003
                else:
                    if from_first <= 59.5:
                        if letters <= 0.7986:
                            if said <= 3.2196:
                                s += -0.062
                            else:
                                if from_last <= 28.5:
                                    if best_near <= 3.3446:
                                        s += -0.804
                                    else:
                                        s += 0.040
                                else:
                                    s += 0.062
                        else:
                            if width <= 276:
                                s += -0.022
                            else:
                                s += 0.094
                    else:
                        if said <= 2.7316:
                            s += -0.072
                        else:
                            if all_prose <= 18222:
                                s += -0.716
                            else:
                                s += -0.000
        else:
            s += -0.059
    else:
        if ends <= 3:
            s += 0.092
        else:
            if dates_near <= 3:
                s += -0.112
            else:
                s += 0.113
    if heads_more <= 0:
        if words <= 0:
            s += -0.145
        else:
            if shared <= 0.23845:
                if best_near <= -2.9563:
                    s += -0.095
                else:
                    s += -0.009
            else:
                if titled <= 0.80909:
                    if caption <= 0:
                        if said <= -0.85151:
                            if place <= 0.85218:
                                if width <= 21:
                                    s += 0.011
                                else:
                                    if shared <= 0.80796:
                                        s += 0.054
                                    else:
                                        if said <= -2.8698:
                                            s += 0.394
                                        else:
                                            s += 0.124
                            else:
                                s += -0.012
                        else:
                            if bylines_near <= 2:
                                if copies <= 1:
                                    if digits <= 0.027833:
                                        s += 0.014
                                    else:
                                        s += -0.023
                                else:
                                    s += -0.028
                            else:
                                s += -0.207
                    else:
                        s += -0.093
                else:
                    s += -0.059
    else:
        s += -0.153
    if said_after <= -3.6454:
        s += -0.104
    else:
        if dated <= 0:
            if all_prose <= 3204:
                if all_prose <= 3136:
                    if words <= 15:
                        if digits <= 0.11128:
                            s += -0.015
                        else:
                            s += 0.075
                    else:
                        s += 0.054
                else:
                    if after12 <= 29.875:
                        if until_more <= 13:
                            s += 0.590
                        else:
                            s += 0.191
                    else:
                        s += -0.088
            else:
                if all_prose <= 4139:
                    if after12 <= 97.792:
                        s += -0.070
                    else:
                        s += 0.035
                else:
                    if bylines_near <= 0:
                        if all_prose <= 8237:
                            s += 0.021
                        else:
                            s += -0.003
                    else:
                        if short_near <= 3:
                            if said <= -1.3697:
                                s += 0.427
                            else:
                                s += 0.029
                        else:
                            s += -0.054
        else:
            s += -0.070
    if from_headline <= -31.5:
        s += -0.100
    else:
        if from_run_end <= 31:
            if from_run_end <= 5:
                if all_prose <= 8237:
                    if all_prose <= 7476:
                        if until_more <= 8:
                            s += 0.070
                        else:
                            if from_last <= 59.5:
                                s += -0.004
                            else:
                                s += 0.089
                    else:
                        if since_prose <= 47:
                            s += 0.073
                        else:
                            s += 0.502
                else:
                    s += -0.021
            else:
                s += -0.021
        else:
            if bylines_near <= 1:
                if all_prose <= 13677:
                    if place <= 0.20685:
                        s += -0.001
                    else:
                        s += 0.055
                else:
                    if all_prose <= 14721:
                        if all_prose <= 14280:
                            s += -0.032
                        else:
                            if from_headline <= 16.5:
                                s += 0.031
                            else:
                                s += -0.267
                    else:
                        s += 0.006
            else:
                s += -0.145
    if noisy <= 0:
        if caption <= 0:
            if width <= 2:
                s += -0.080
            else:
                if all_prose <= 58125:
                    if ends_before <= 3:
                        if ends_before <= 2:
                            if ends <= 2:
                                if ends <= 1:
                                    s += 0.003
                                else:
                                    s += -0.051
                            else:
                                if ends <= 3:
                                    if dates_near <= 2:
                                        s += 0.102
                                    else:
                                        s += -0.128
                                else:
                                    if since_prose <= 55:
                                        if dates_near <= 3:
                                            s += -0.143
                                        else:
                                            s += 0.067
                                    else:
                                        s += 0.242
                        else:
                            if width <= 124:
                                s += 0.097
                            else:
                                s += -0.044
                    else:
                        s += -0.092
                else:
                    if prose_before <= 0.3342:
                        s += 0.047
                    else:
                        s += -0.190
        else:
            s += -0.085
    else:
        s += -0.045
    return s
