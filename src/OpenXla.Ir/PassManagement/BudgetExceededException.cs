namespace OpenXla.Ir.PassManagement;

/// <summary>Leaves a pass that has taken more than its share; the pass manager turns it into an error.</summary>
/// <param name="budget">The budget in words: <c>10 rewrites</c>.</param>
/// <param name="endsRun">Whether it is a budget of the whole run, so that what follows need not begin.</param>
public sealed class BudgetExceededException(string budget, bool endsRun) : Exception($"exceeded the budget of {budget}")
{
    public string Budget => budget;

    public bool EndsRun => endsRun;
}
