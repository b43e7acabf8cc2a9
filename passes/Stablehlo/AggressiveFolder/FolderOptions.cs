using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>How far folds may go.</summary>
/// <param name="AssumeNoUndeclaredSideEffects">Whether operations that say nothing of effects, as calls, have none.</param>
/// <param name="FoldOpElementLimit">How many elements a constant may have that is larger than what it is made from.</param>
/// <param name="OptimizeFloat">Whether arithmetic on floats is folded.</param>
internal sealed record FolderOptions(bool AssumeNoUndeclaredSideEffects, long FoldOpElementLimit, bool OptimizeFloat)
{
    /// <summary>Why elements of that type are left alone; null where they are not.</summary>
    public string? WhyNotElements(IrType type, bool allowsComplex = false) => type switch
    {
        IntegerType => null,
        FloatType or ComplexType when !OptimizeFloat => "floats are not to be optimized",
        FloatType => null,
        ComplexType when allowsComplex => null,
        _ => $"elements of type {type} are not folded",
    };

    /// <summary>Why a result of that type does not become a constant of different elements; null where it does.</summary>
    public string? WhyNotSize(TensorType type) => ElementCounts.Of(type) switch
    {
        null => $"there is no constant of type {type}",
        var count when count > FoldOpElementLimit => $"too many elements, fold limit is {FoldOpElementLimit}",
        _ => null,
    };
}
