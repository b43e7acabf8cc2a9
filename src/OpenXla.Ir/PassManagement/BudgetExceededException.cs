namespace OpenXla.Ir.PassManagement;

/// <summary>Leaves a pass that has taken more than its share; the pass manager turns it into an error.</summary>
public sealed class BudgetExceededException(string budget) : Exception($"exceeded the budget of {budget}")
{
    /// <summary>The budget in words: <c>10 rewrites</c>.</summary>
    public string Budget => budget;
}
