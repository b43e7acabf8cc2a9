using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Stablehlo;

/// <summary>Repeats the operands of operations that ask for it, as numpy would, and calls <c>@numpy_broadcasted</c> with them.</summary>
[Pass("hlo-test-broadcast")]
public sealed partial class BroadcastTestPass : Pass<FuncOp>
{
    public override string DisplayName => "HloTestBroadcastPass";

    protected override IReadOnlyList<string> DependentDialects => ["stablehlo"];

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        var patterns = new PatternSet(op.Context).AddNamed("hlo_test_broadcast.numpy_broadcast", (asking, rewriter) => Broadcast(asking, rewriter, context), name: nameof(Broadcast));
        // Nothing folds, so that what the broadcast builds is seen as it builds it.
        new GreedyDriver(patterns).Run(op, new GreedyOptions { Fold = false });
    }

    /// <summary><c>"hlo_test_broadcast.numpy_broadcast"(%a, %b) ⇒ stablehlo.custom_call @numpy_broadcasted(%a, (stablehlo.broadcast_in_dim %b))</c>; a warning says why not.</summary>
    private static bool Broadcast(Operation op, PatternRewriter rewriter, PassContext context)
    {
        var operands = op.Operands.ToArray();
        if (NumpyBroadcast.Join(operands, out var reason) is not { } dimensions)
        {
            context.Warning(op, reason!);
            return rewriter.NoMatch(op, $"{reason}");
        }
        var repeated = Array.ConvertAll(operands, operand => NumpyBroadcast.Repeat(rewriter, operand, dimensions));
        var call = rewriter.NewState<CustomCallOp>().AddOperands(repeated).AddResultTypes(op.Results.Types())
            .AddAttribute("call_target_name", new StringAttr("numpy_broadcasted")).AddAttribute("has_side_effect", IntegerAttr.True);
        return rewriter.Replace(op, rewriter.Insert(call));
    }
}
