namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>A range of types or of values.</summary>
internal abstract class TypeOrValueRange : ITypeConstraint
{
    public static string Summary => $"range of {PdlTypeType.Summary} or {PdlValueType.Summary} values";

    public static bool IsSatisfiedBy(IrType type) => type is PdlRangeType { ElementType: PdlTypeType or PdlValueType };
}
