using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.CompositeToCall;

/// <summary>Replaces composites by calls of the functions that do the same.</summary>
[Pass("stablehlo-legalize-composite-to-call")]
public sealed partial class CompositeToCallPass : Pass<FuncOp>
{
    public override string DisplayName => "StablehloLegalizeCompositeToCallPass";

    /// <summary>Names of composites that stay.</summary>
    [Option]
    public EquatableArray<string> Except { get; init; } = [];

    protected override IReadOnlyList<string> DependentDialects => ["func"];

    protected override void Run(FuncOp op, PassContext context)
    {
        var composites = op.Descendants<CompositeOp>().Where(c => !Except.Contains(c.CompositeName)).ToList();
        foreach (var composite in composites) Replace(composite);
        if (composites.Count == 0) context.MarkUnchanged();
    }

    /// <summary><c>stablehlo.composite "lib.f" %0 {decomposition = @f} ⇒ func.call @f(%0)</c></summary>
    private static void Replace(CompositeOp composite)
    {
        var builder = OpBuilder.BeforeOp(composite);
        var state = builder.NewState<CallOp>().AddAttribute("callee", composite.Decomposition);
        state.Location = composite.Location;
        state.AddOperands(composite.Operands.ToArray()).AddResultTypes(composite.Results.Types());
        composite.ReplaceAllUsesWith(builder.Insert(state).Results.ToArray());
        composite.Erase();
    }
}
