package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/tierboard/tierboard/access/viewer"
	"github.com/tierboard/tierboard/ent/setting"
	"github.com/tierboard/tierboard/graph/model"
	"github.com/tierboard/tierboard/points"
)

// dailyRound tells how the daily round stands.
func (r *Resolver) dailyRound(ctx context.Context) (*model.DailyRound, error) {
	rows, err := r.db.Setting.Query().Where(setting.KeyIn(SettingDailyDay, SettingDailyAt, SettingDailyError)).All(ctx)
	if err != nil {
		return nil, err
	}
	noted := map[string]string{}
	for _, row := range rows {
		noted[row.Key] = row.Value
	}
	shown := &model.DailyRound{State: model.DailyRoundStateOff}
	var last points.Date
	if text := noted[SettingDailyDay]; text != "" {
		at, err := time.Parse(time.RFC3339Nano, noted[SettingDailyAt])
		if err != nil {
			return nil, fmt.Errorf("graph: setting %s: %w", SettingDailyAt, err)
		}
		if last, err = points.ParseDate(text); err != nil {
			return nil, fmt.Errorf("graph: setting %s: %w", SettingDailyDay, err)
		}
		shown.LastDay, shown.LastRunAt = &last, &at
	}
	if asking, ok := viewer.From(ctx); ok && asking.SeesAll() {
		shown.Error = orNone(noted[SettingDailyError])
	}
	if r.daily.Zone == nil {
		return shown, nil
	}
	from := r.daily.Next(last)
	until := from.Add(r.daily.Until - r.daily.From)
	zone := r.daily.Zone.String()
	shown.TimeZone, shown.NextRunFrom, shown.NextRunUntil = &zone, &from, &until
	switch {
	case noted[SettingDailyError] != "":
		shown.State = model.DailyRoundStateFailing
	case from.After(r.now()):
		shown.State = model.DailyRoundStateUpToDate
	default:
		shown.State = model.DailyRoundStateDue
	}
	return shown, nil
}

// jobsMost is how many jobs are told of.
const jobsMost = 100

// recentJobs lists the jobs of the queue, for program managers.
func (r *Resolver) recentJobs(ctx context.Context, states []model.JobState) ([]*model.Job, error) {
	if err := managersOnly(ctx); err != nil {
		return nil, err
	}
	if r.jobs == nil {
		return []*model.Job{}, nil
	}
	found, err := r.jobs.Jobs(ctx, jobsMost)
	if err != nil || len(states) == 0 {
		return found, err
	}
	return slices.DeleteFunc(found, func(job *model.Job) bool { return !slices.Contains(states, job.State) }), nil
}
