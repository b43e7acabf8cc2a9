using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Becomes a call of a function when it is canonicalized.</summary>
[Op("test.fold_to_call_op")]
public sealed partial class FoldToCallOp : Operation
{
    [Attr<FlatSymbolRef>("callee")] public partial SymbolRefAttr Callee { get; set; }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<FoldToCallOp>(MakeCall);
    }

    /// <summary><c>test.fold_to_call_op {callee = @f} ⇒ func.call @f()</c></summary>
    private static bool MakeCall(FoldToCallOp op, PatternRewriter rewriter) =>
        rewriter.Replace(op, rewriter.Insert(rewriter.NewState<Dialects.Func.CallOp>().AddAttribute("callee", op.Callee)));
}
