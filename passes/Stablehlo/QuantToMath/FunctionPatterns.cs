using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Stablehlo.QuantToMath;

/// <summary>Functions and returns of storage in place of quantized elements.</summary>
internal static class FunctionPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<FuncOp>(ConvertFunction).Add<ReturnOp>(ConvertReturn).Add<CallOp>(ConvertCall);

    public static void Restrict(ConversionTarget target, StorageTypes types) => target.DynamicDialect("func", op => op is FuncOp function ? types.IsLegal(function.Type) : types.IsLegal(op));

    /// <summary><c>func.func @f(%a: tensor&lt;!quant.uniform&lt;i8:f32, 0.1>>) ⇒ func.func @f(%a: tensor&lt;i8>)</c></summary>
    private static bool ConvertFunction(FuncOp op, PatternRewriter rewriter)
    {
        foreach (var block in op.Body.Blocks)
            if (!rewriter.ConvertSignature(block)) return rewriter.NoMatch(op, $"a block argument's type can't be converted");
        return rewriter.Modify(op, () => op.Type = (FunctionType)StorageTypes.Of(op.Type));
    }

    private static bool ConvertReturn(ReturnOp op, PatternRewriter rewriter)
    {
        var values = rewriter.Converted(op.Operands);
        return rewriter.Modify(op, () => op.SetOperands(values));
    }

    private static bool ConvertCall(CallOp op, PatternRewriter rewriter)
    {
        var results = Array.ConvertAll(op.Results.Types(), StorageTypes.Of);
        return rewriter.Replace(op, CallOp.Create(rewriter, results, rewriter.Converted(op.Arguments), op.CalleeSymbol, op.ArgumentAttributes, op.ResultAttributes, op.NoInline));
    }
}
