using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>The structures of StableHLO that say which dimension plays which part.</summary>
internal static class DimensionNumbers
{
    internal static readonly AttributeRule Dot = new NumbersRule<DotAttr>("dot_dimension_numbers",
        [
            ("lhs_batching_dimensions", static a => a.LhsBatching, null),
            ("rhs_batching_dimensions", static a => a.RhsBatching, null),
            ("lhs_contracting_dimensions", static a => a.LhsContracting, null),
            ("rhs_contracting_dimensions", static a => a.RhsContracting, null),
        ],
        static f => new DotAttr(f[0], f[1], f[2], f[3]));
}
