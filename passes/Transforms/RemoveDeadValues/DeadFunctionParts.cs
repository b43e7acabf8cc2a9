using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Transforms.RemoveDeadValues;

/// <summary>Arguments and results of a function that none of its callers needs, all of whom are known.</summary>
/// <param name="Function">The function.</param>
/// <param name="Calls">All its calls.</param>
/// <param name="Arguments">For each argument, whether it goes.</param>
/// <param name="Results">For each result, whether it goes.</param>
internal sealed record DeadFunctionParts(IFunction Function, IReadOnlyList<Operation> Calls, bool[] Arguments, bool[] Results);
