using Arith = OpenXla.Ir.Dialects.Arith;
using Complex = OpenXla.Ir.Dialects.Complex;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Maths = OpenXla.Ir.Dialects.Math;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>The scalar form of each elementwise operation: what a body of linalg computes.</summary>
internal static class ScalarLowering
{
    /// <summary>What stands in the way; null where <see cref="Lower"/> works.</summary>
    public static string? WhyNot(Operation op)
    {
        foreach (var type in op.Operands.Types().Concat(op.Results.Types()))
            if (type is TensorType tensor && Narrowest(tensor.ElementType) is { } real) return $"LLVM does not compute with '{real}'";
        return op switch
        {
            Hlo.RemainderOp when op.GetResult(0).Type is TensorType { ElementType: ComplexType } complex => $"no remainder of complex numbers is defined: {complex}",
            Hlo.BitcastConvertOp cast when WidthOf(cast.Operand.Type) != WidthOf(cast.Result.Type) => "takes several elements together",
            Hlo.BinaryOp or Hlo.UnaryOp or Hlo.AbsOp or Hlo.IsFiniteOp or Hlo.RealOp or Hlo.CompareOp or Hlo.SelectOp or Hlo.ClampOp or Hlo.ConvertOp or Hlo.BitcastConvertOp
                or Hlo.ReducePrecisionOp or Hlo.ImagOp or Hlo.ComplexOp => null,
            _ => "has no scalar form here",
        };
    }

    /// <summary>What stands in the way of arithmetic on elements of the type; null where nothing does.</summary>
    public static string? WhyNot(IrType element) => element switch
    {
        not (IntegerType or FloatType or ComplexType) => $"'{element}' is no number",
        _ when Narrowest(element) is { } real => $"LLVM does not compute with '{real}'",
        _ => null,
    };

    /// <summary>A format that LLVM has no instructions for; null where there is none.</summary>
    private static FloatType? Narrowest(IrType element) => element switch
    {
        ComplexType complex => Narrowest(complex.ElementType),
        FloatType real when real.Width < 16 || real.Width > 64 || real.Format.Name == "tf32" => real,
        _ => null,
    };

    private static int WidthOf(TensorType type) => type.ElementType switch { IntegerType integer => integer.Width, FloatType real => real.Width, ComplexType { ElementType: FloatType part } => 2 * part.Width, _ => 0 };

    /// <summary>The result for one element each of the operands.</summary>
    /// <param name="builder">Stands in the body.</param>
    /// <param name="op">The operation on tensors.</param>
    /// <param name="sources">The operands' element types, whose signs say which operation it is.</param>
    /// <param name="x">The elements, without signs.</param>
    public static Value Lower(OpBuilder builder, Operation op, IrType[] sources, Value[] x)
    {
        var scalars = new Scalars(builder);
        var target = ((TensorType)op.GetResult(0).Type).ElementType;
        return op switch
        {
            Hlo.BinaryOp binary => BinaryLowering.Lower(scalars, binary.Kernel, sources[0], x[0], x[1]),
            Hlo.UnaryOp unary => UnaryLowering.Lower(scalars, unary.Kernel, x[0]),
            Hlo.AbsOp => UnaryLowering.Lower(scalars, Evaluation.UnaryKernel.Abs, x[0]),
            Hlo.IsFiniteOp => UnaryLowering.Lower(scalars, Evaluation.UnaryKernel.IsFinite, x[0]),
            Hlo.RealOp => x[0].Type is ComplexType ? UnaryLowering.Lower(scalars, Evaluation.UnaryKernel.Real, x[0]) : x[0],
            Hlo.ImagOp => x[0].Type is ComplexType ? UnaryLowering.Lower(scalars, Evaluation.UnaryKernel.Imaginary, x[0]) : scalars.Float(0, x[0].Type),
            Hlo.ComplexOp => Complex.CreateOp.Create(builder, target, x[0], x[1]).FirstResult,
            Hlo.CompareOp compare => CompareLowering.Lower(scalars, compare, sources[0], x[0], x[1]),
            Hlo.SelectOp => scalars.Select(x[0], x[1], x[2]),
            Hlo.ClampOp => BinaryLowering.Lower(
                scalars,
                Evaluation.BinaryKernel.Minimum,
                sources[1],
                BinaryLowering.Lower(scalars, Evaluation.BinaryKernel.Maximum, sources[1], x[1], x[0]),
                x[2]),
            Hlo.ConvertOp => ConvertLowering.Lower(scalars, x[0], sources[0], target),
            Hlo.ReducePrecisionOp reduce => ReducePrecisionLowering.Lower(scalars, x[0], reduce.ExponentBits, reduce.MantissaBits),
            Hlo.BitcastConvertOp => Bitcast(builder, x[0], SignlessTypes.Of(target)),
            _ => throw new ArgumentException($"'{op.Name}' has no scalar form", nameof(op)),
        };
    }

    private static Value Bitcast(OpBuilder builder, Value x, IrType type) => x.Type.Equals(type) ? x : Arith.BitcastOp.Create(builder, type, x).FirstResult;
}
