using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>Values that are being computed beside the program.</summary>
public abstract class FutureValue : RuntimeValue
{
    public override string TypeText => "future";

    /// <summary>The values, once they are there.</summary>
    /// <param name="op">The operation that waits.</param>
    /// <exception cref="EvaluationException">They will never be there.</exception>
    public abstract RuntimeValue[] Await(Operation op);

    /// <summary>Types of futures belong to dialects, so that any type that holds no data fits.</summary>
    public override bool Fits(IrType type) => type is not (ShapedType or TupleType or IntegerType or FloatType or IndexType or ComplexType);

    public override string ToString() => "future";
}
