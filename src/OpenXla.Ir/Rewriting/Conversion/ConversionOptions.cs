using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>How a conversion goes about it.</summary>
public sealed record ConversionOptions
{
    /// <summary>The options for a conversion that is the work of a pass.</summary>
    public static ConversionOptions For(PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new ConversionOptions { KeepsInputOnFailure = context.KeepsInputOnFailure };
    }

    /// <summary>Whether illegal operations are folded before rewrites are tried.</summary>
    public bool Fold { get; init; } = true;

    /// <summary>Whether the input is put back as it was after a failure; otherwise it is left half converted, which saves a copy.</summary>
    public bool KeepsInputOnFailure { get; init; } = true;
}
