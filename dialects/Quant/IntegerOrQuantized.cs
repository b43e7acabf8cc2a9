namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Integers or quantized numbers, one or a tensor of them.</summary>
internal abstract class IntegerOrQuantized : ITypeConstraint
{
    public static string Summary => "scalar or tensor of signless integer or quantized type";

    public static bool IsSatisfiedBy(IrType type) => CastTypes.ElementOf(type) is IntegerType { IsSignless: true } or QuantizedType;
}
