using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>A token: it orders side effects and holds nothing.</summary>
public sealed class TokenValue : RuntimeValue
{
    public static readonly TokenValue Instance = new();

    private TokenValue()
    {
    }

    /// <summary>Token types belong to dialects, so that any type that holds no data fits.</summary>
    public override bool Fits(IrType type) => type is not (ShapedType or TupleType or IntegerType or FloatType or IndexType or ComplexType);

    public override string TypeText => "token";

    public override string ToString() => "token";
}
