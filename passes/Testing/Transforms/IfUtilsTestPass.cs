using System.Globalization;
using OpenXla.Ir.Dialects.Scf;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Makes a function of each branch of <c>scf.if</c>.</summary>
[Pass("test-scf-if-utils")]
public sealed partial class IfUtilsTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestSCFIfUtilsPass";

    protected override IReadOnlyList<string> DependentDialects => ["arith", "func"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        int number = 0;
        op.Walk(inner =>
        {
            if (inner is not IfOp branch || context.HasFailed) return;
            var suffix = (number++).ToString(CultureInfo.InvariantCulture);
            if (!RegionOutlining.Outline(branch.Then, $"outlined_then{suffix}") || (!branch.Else.IsEmpty && !RegionOutlining.Outline(branch.Else, $"outlined_else{suffix}"))) context.Fail();
        });
    }
}
