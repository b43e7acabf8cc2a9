namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>Rewrites as programs: what to find, and what to do with it.</summary>
[Dialect("pdl")]
public sealed partial class PdlDialect : IDialect
{
    partial void RegisterMore(DialectBuilder builder) => builder.Type<PdlRangeType>();
}
