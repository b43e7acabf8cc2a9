using OpenXla.Ir.Dialects.Llvm;
using Complex = OpenXla.Ir.Dialects.Complex;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Complex numbers, which are structs of two members.</summary>
public static class ComplexToLlvm
{
    public static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<Complex.ConstantOp>(LowerConstant).Add<Complex.CreateOp>(LowerCreate).Add<Complex.ReOp>(LowerRe).Add<Complex.ImOp>(LowerIm);
    }

    /// <summary><c>complex.constant [1.0 : f32, 2.0 : f32] ⇒ llvm.mlir.constant([1.0 : f32, 2.0 : f32]) : !llvm.struct&lt;(f32, f32)&gt;</c></summary>
    private static bool LowerConstant(Complex.ConstantOp op, PatternRewriter rewriter)
    {
        if (rewriter.ConvertType(op.Complex.Type) is not { } type) return rewriter.NoMatch(op, $"type '{op.Complex.Type}' has no counterpart in LLVM");
        return rewriter.Replace(op, ConstantOp.Create(rewriter, type, op.Value));
    }

    /// <summary><c>complex.create %a, %b ⇒ llvm.insertvalue %b, (llvm.insertvalue %a, poison[0])[1]</c></summary>
    private static bool LowerCreate(Complex.CreateOp op, PatternRewriter rewriter)
    {
        if (rewriter.ConvertType(op.Complex.Type) is not { } type) return rewriter.NoMatch(op, $"type '{op.Complex.Type}' has no counterpart in LLVM");
        Value pair = PoisonOp.Create(rewriter, type).Res;
        pair = InsertValueOp.Insert(rewriter, pair, rewriter.Converted(op.Real), 0).Res;
        return rewriter.Replace(op, InsertValueOp.Insert(rewriter, pair, rewriter.Converted(op.Imaginary), 1).Res);
    }

    /// <summary><c>complex.re %z ⇒ llvm.extractvalue %z[0]</c></summary>
    private static bool LowerRe(Complex.ReOp op, PatternRewriter rewriter) => rewriter.Replace(op, ExtractValueOp.Create(rewriter, rewriter.Converted(op.Complex), 0).Res);

    /// <summary><c>complex.im %z ⇒ llvm.extractvalue %z[1]</c></summary>
    private static bool LowerIm(Complex.ImOp op, PatternRewriter rewriter) => rewriter.Replace(op, ExtractValueOp.Create(rewriter, rewriter.Converted(op.Complex), 1).Res);
}
