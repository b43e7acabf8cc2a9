namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>A type without parameters: <c>!vhlo.f32_v1</c>.</summary>
public sealed record ScalarV1Type(string Name) : IrType
{
    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";
}
