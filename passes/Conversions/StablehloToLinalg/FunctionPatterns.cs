using OpenXla.Ir.Rewriting.Conversion;
using Func = OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Functions, calls and returns: they stay, but for their types.</summary>
internal static class FunctionPatterns
{
    public static void Populate(PatternSet patterns) => patterns.Add<Func.FuncOp>(ConvertFunction).Add<Func.CallOp>(ConvertCall).Add<Func.ReturnOp>(ConvertReturn);

    public static void Restrict(ConversionTarget target, SignlessTypes types) => target
        .Dynamic<Func.FuncOp>(op => types.IsLegal(op.Type))
        .Dynamic<Func.CallOp>(types.IsLegal)
        .Dynamic<Func.ReturnOp>(types.IsLegal);

    /// <summary><c>func.func @f(%a: tensor&lt;ui8&gt;) ⇒ func.func @f(%a: tensor&lt;i8&gt;)</c></summary>
    private static bool ConvertFunction(Func.FuncOp op, PatternRewriter rewriter)
    {
        if (rewriter.ConvertType(op.Type) is not FunctionType type) return rewriter.NoMatch(op, $"its type {op.Type} can't be converted");
        foreach (var block in op.Body.Blocks)
            if (!rewriter.ConvertSignature(block)) return rewriter.NoMatch(op, $"a block argument's type can't be converted");
        return rewriter.Modify(op, () => op.Type = type);
    }

    private static bool ConvertCall(Func.CallOp op, PatternRewriter rewriter)
    {
        var results = op.Results.Types();
        for (int i = 0; i < results.Length; i++)
            if (rewriter.ConvertType(results[i]) is { } type) results[i] = type;
            else return rewriter.NoMatch(op, $"result {i} of type {results[i]} can't be converted");
        var call = Func.CallOp.Create(rewriter, results, rewriter.Converted(op.Arguments), op.CalleeSymbol, op.ArgumentAttributes, op.ResultAttributes, op.NoInline);
        return rewriter.Replace(op, call);
    }

    private static bool ConvertReturn(Func.ReturnOp op, PatternRewriter rewriter)
    {
        var values = rewriter.Converted(op.Operands);
        return rewriter.Modify(op, () => op.SetOperands(values));
    }
}
