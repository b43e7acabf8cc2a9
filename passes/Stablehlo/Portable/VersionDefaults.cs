using OpenXla.Ir.Dialects.Vhlo.Operations;
using OpenXla.Ir.Dialects.Vhlo.Types;
using OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>What attributes that only some versions of an operation have mean where they are missing.</summary>
internal static class VersionDefaults
{
    private static readonly Dictionary<string, IrAttribute> ByName = new(StringComparer.Ordinal)
    {
        ["accumulation_type"] = VhloValues.NoType,
        ["allow_imprecise_accumulation"] = VhloValues.NoType,
        ["has_dynamic_root"] = VhloValues.False,
        ["input_batching_dims"] = VhloValues.NoNumbers,
        ["lhs_component_count"] = VhloValues.NoType,
        ["lhs_precision_type"] = VhloValues.NoType,
        ["num_primitive_operations"] = VhloValues.NoType,
        ["operand_batching_dims"] = VhloValues.NoNumbers,
        ["result_accuracy"] = VhloValues.DefaultAccuracy,
        ["result_tilings"] = VhloValues.EmptyArray,
        ["rhs_component_count"] = VhloValues.NoType,
        ["rhs_precision_type"] = VhloValues.NoType,
        ["scatter_indices_batching_dims"] = VhloValues.NoNumbers,
        ["source_target_pairs"] = VhloValues.NoNumbers,
        ["start_indices_batching_dims"] = VhloValues.NoNumbers,
    };

    /// <summary>Nothing counts of the padding that old dynamic convolutions had beside that among their operands.</summary>
    private const string Padding = "padding";

    internal static bool IsDefault(string name, VersionedOp op)
    {
        if (name == Padding) return true;
        var value = op.GetInherentAttribute(name);
        var expected = ByName.GetValueOrDefault(name);
        return value is not null && (ReferenceEquals(expected, VhloValues.NoNumbers) ? VhloValues.IsEmpty(value) : value.Equals(expected));
    }

    internal static IrAttribute Make(string name, VersionedOp op) => name == Padding
        ? VhloValues.Filled(0, Math.Max(0, ((op.GetOperand(0).Type as RankedTensorV1Type)?.Shape.Rank ?? 2) - 2), 2)
        : ByName[name];
}
