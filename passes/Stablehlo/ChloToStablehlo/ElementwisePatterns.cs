using OpenXla.Ir.Passes.Stablehlo.Formulas;
using Chlo = OpenXla.Ir.Dialects.Chlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Functions of elements, each of which becomes a formula.</summary>
/// <remarks>Formulas marked wide are computed in f32 where elements are narrower, as most of their digits would get lost else.</remarks>
internal static class ElementwisePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<Chlo.AcosOp>(static (op, r) => Expand(op, r, InverseTrigonometry.Acos, ComplexInverses.Acos), name: "ExpandAcos")
        .Add<Chlo.AcoshOp>(static (op, r) => Expand(op, r, InverseHyperbolic.Acosh, ComplexInverses.Acosh), name: "ExpandAcosh")
        .Add<Chlo.AsinOp>(static (op, r) => Expand(op, r, InverseTrigonometry.Asin, ComplexInverses.Asin), name: "ExpandAsin")
        .Add<Chlo.AsinAcosKernelOp>(static (op, r) => Expand(op, r, static x => x, HullKernel.Of), name: "ExpandAsinAcosKernel")
        .Add<Chlo.AsinhOp>(static (op, r) => Expand(op, r, InverseHyperbolic.Asinh, ComplexInverses.Asinh), name: "ExpandAsinh")
        .Add<Chlo.AtanOp>(static (op, r) => Expand(op, r, InverseTrigonometry.Atan, ComplexArctangents.Atan), name: "ExpandAtan")
        .Add<Chlo.AtanhOp>(static (op, r) => Expand(op, r, InverseHyperbolic.Atanh, ComplexArctangents.Atanh), name: "ExpandAtanh")
        .Add<Chlo.BesselI1eOp>(static (op, r) => Expand(op, r, Wide(BesselI1e.Formula)), name: "ExpandBesselI1e")
        .Add<Chlo.ConjOp>(static (op, r) => Expand(op, r, static x => x, static z => z.Real().Complex(-z.Imaginary())), name: "ExpandConj")
        .Add<Chlo.CoshOp>(static (op, r) => Expand(op, r, Wide(Hyperbolic.Cosh), Hyperbolic.Cosh), name: "ExpandCosh")
        .Add<Chlo.DigammaOp>(static (op, r) => Expand(op, r, Wide(Gamma.Digamma)), name: "ExpandDigamma")
        .Add<Chlo.ErfOp>(static (op, r) => Expand(op, r, Wide(ErrorFunctions.Erf)), name: "ExpandErf")
        .Add<Chlo.ErfInvOp>(static (op, r) => Expand(op, r, Wide(InverseErrorFunction.Formula)), name: "ExpandErfInv")
        .Add<Chlo.ErfcOp>(static (op, r) => Expand(op, r, Wide(ErrorFunctions.Erfc)), name: "ExpandErfc")
        .Add<Chlo.IsInfOp>(static (op, r) => Expand(op, r, static x => x.Abs().Is(double.PositiveInfinity)), name: "ExpandIsInf")
        .Add<Chlo.IsNegInfOp>(static (op, r) => Expand(op, r, static x => x.Is(double.NegativeInfinity)), name: "ExpandIsNegInf")
        .Add<Chlo.IsPosInfOp>(static (op, r) => Expand(op, r, static x => x.Is(double.PositiveInfinity)), name: "ExpandIsPosInf")
        .Add<Chlo.LgammaOp>(static (op, r) => Expand(op, r, Wide(Gamma.Lgamma)), name: "ExpandLgamma")
        .Add<Chlo.MulhiOp>(static (op, r) => Expand(op, r, x => UpperProduct.Formula(x, new Term(r, op.Rhs))), name: "ExpandMulhi")
        .Add<Chlo.NextAfterOp>(static (op, r) => Expand(op, r, x => NextAfter.Formula(x, new Term(r, op.Y))), name: "ExpandNextAfter")
        .Add<Chlo.PolygammaOp>(static (op, r) => Expand(op, r, n => Wide(n, new Term(r, op.X), Zeta.Polygamma)), name: "ExpandPolygamma")
        .Add<Chlo.SinhOp>(static (op, r) => Expand(op, r, Wide(Hyperbolic.Sinh), Hyperbolic.SinhOfLarge), name: "ExpandSinh")
        .Add<Chlo.SquareOp>(static (op, r) => Expand(op, r, static x => x * x, Square), name: "ExpandSquare")
        .Add<Chlo.TanOp>(static (op, r) => Expand(op, r, static x => x.Tan(), static z => z.Tan()), name: "ExpandTan")
        .Add<Chlo.ZetaOp>(static (op, r) => Expand(op, r, x => Wide(x, new Term(r, op.Q), Zeta.Hurwitz)), name: "ExpandZeta");

    private static bool Expand(Operation op, PatternRewriter rewriter, Func<Term, Term> real, Func<Term, Term>? complex = null)
    {
        if (op.GetOperand(0).Type is not TensorType) return rewriter.NoMatch(op, $"the rank of {op.GetOperand(0).Type} is not known");
        var x = new Term(rewriter, op.GetOperand(0));
        foreach (var type in op.Operands.Types().Concat(op.Results.Types()))
            if (!x.Type.WithElementType(((ShapedType)type).ElementType).Equals(type)) return rewriter.NoMatch(op, $"{x.Type} and {type} do not say the same of the shape");
        bool isComplex = x.Type.ElementType is ComplexType;
        if (isComplex && complex is null) return rewriter.NoMatch(op, $"complex numbers are not supported: {x.Type}");
        // The coefficients are those of numbers that a double can hold.
        if (x.Type.ElementType is not IntegerType && x.Float.Width > 64) return rewriter.NoMatch(op, $"elements wider than f64 are not supported: {x.Type}");
        if (ShapedNumber.WhyNot(x.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var result = isComplex ? complex!(x) : real(x);
        return rewriter.Replace(op, result.Value);
    }

    /// <summary>A formula that is computed in f32 at least.</summary>
    private static Func<Term, Term> Wide(Func<Term, Term> formula) => x => x.Float.Width < 32 ? formula(x.Convert(FloatType.F32)).Convert(x.Float) : formula(x);

    private static Term Wide(Term x, Term y, Func<Term, Term, Term> formula) =>
        x.Float.Width < 32 ? formula(x.Convert(FloatType.F32), y.Convert(FloatType.F32)).Convert(x.Float) : formula(x, y);

    /// <summary>(x - y) (x + y) + 2 x y i, without NaN where x and y are infinite or the same.</summary>
    private static Term Square(Term z)
    {
        var x = z.Real();
        var (isFinite, size) = (x.IsFinite(), x.Abs());
        var y = z.Imaginary();
        var real = (isFinite & size.Is(y.Abs())).Select(x.Like(0.0), (x - y) * (x + y));
        return real.Complex(x.Like(2.0) * (x * y));
    }
}
