namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>Dialects as programs: their operations, types and attributes, and what these must be.</summary>
[Dialect("irdl")]
public sealed partial class IrdlDialect : IDialect
{
    partial void RegisterMore(DialectBuilder builder) => builder.Attribute<VariadicityArrayAttr>();
}
