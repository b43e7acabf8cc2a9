namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Floating-point numbers, one or a tensor of them.</summary>
internal abstract class FloatOrTensor : ITypeConstraint
{
    public static string Summary => "scalar or tensor of floating-point";

    public static bool IsSatisfiedBy(IrType type) => CastTypes.ElementOf(type) is FloatType;
}
