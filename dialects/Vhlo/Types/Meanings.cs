namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>The builtin types that types of the format stand for, as far as constants need them.</summary>
internal static class Meanings
{
    /// <summary>The builtin type; null where there is none.</summary>
    internal static IrType? Of(IrType versioned) => versioned switch
    {
        ScalarV1Type scalar => ScalarTable.ByName.GetValueOrDefault(scalar.Name)?.Meaning,
        TypesV1Type { Name: TypesV1Type.Complex, Types: [var part] } => Of(part) is { } meaning ? new ComplexType(meaning) : null,
        RankedTensorV1Type tensor => Of(tensor.ElementType) is { } element ? new TensorType(tensor.Shape, element, tensor.Encoding) : null,
        _ => null,
    };

    /// <summary>The type of the format; null where there is none.</summary>
    internal static IrType? ToVersioned(IrType builtin) => builtin switch
    {
        ComplexType complex => ToVersioned(complex.ElementType) is { } part ? new TypesV1Type(TypesV1Type.Complex, [part]) : null,
        TensorType tensor => ToVersioned(tensor.ElementType) is { } element ? new RankedTensorV1Type(tensor.Shape, element, tensor.Encoding) : null,
        _ => ScalarTable.Find(builtin),
    };
}
