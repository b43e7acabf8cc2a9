using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Passes.Transforms.Canonicalize;

namespace OpenXla.Ir.Passes.Transforms.RemoveDeadValues;

/// <summary>Removes values on which nothing depends that anyone sees, also those that go round in loops or through calls: operations, arguments and results.</summary>
[Pass("remove-dead-values")]
public sealed partial class RemoveDeadValuesPass : Pass<Operation>
{
    /// <summary>Whether operations with regions are brought into canonical form afterwards, which drops what they carry in vain.</summary>
    [Option] public bool Canonicalize { get; init; } = true;

    protected override void Run(Operation op, PassContext context)
    {
        if (op.Context.LoadDialect("ub") is null)
        {
            context.Error(op, "can't be freed of dead values: the dialect 'ub', which has the poison to put in their place, is not available");
            return;
        }
        new DeadValueRemoval(new DeadValues(op)).Run();
        if (!Canonicalize) return;
        var branches = Postorder.Of<IRegionBranch>(op).ConvertAll(static branch => (Operation)branch);
        var result = CanonicalizePass.Canonicalize(op.Context, branches);
        if (result.IsEndless) context.Fail();
        else if (!result.HasConverged) context.ErrorAt(op, "greedy pattern rewrite failed to converge");
    }
}
