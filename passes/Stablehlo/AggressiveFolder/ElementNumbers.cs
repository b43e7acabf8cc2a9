using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Elements of constants as numbers of 64 bits, each distinct one once.</summary>
internal static class ElementNumbers
{
    public static bool Any(DenseElementsAttr constant, Func<double, bool> predicate)
    {
        var numbers = Read(constant);
        for (int i = 0; i < numbers.Count; i++)
            if (predicate(numbers.GetDouble(i))) return true;
        return false;
    }

    /// <summary>A constant of the same type, each element a function of the one there.</summary>
    public static DenseElementsAttr Map(DenseElementsAttr constant, Func<double, double> function)
    {
        var numbers = Read(constant);
        var results = new Tensor(numbers.ElementType, numbers.Shape);
        for (int i = 0; i < numbers.Count; i++) results.SetDouble(i, function(numbers.GetDouble(i)));
        return results.ToAttribute().Reshape(constant.Type);
    }

    private static Tensor Read(DenseElementsAttr constant) => Tensor.From(constant.IsSplat ? constant.Reshape(new TensorType([], constant.ElementType)) : constant);
}
