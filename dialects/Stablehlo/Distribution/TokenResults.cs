namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Results that are tensors up to the last one, which is a token.</summary>
internal static class TokenResults
{
    /// <summary>What is wrong with them; null for nothing.</summary>
    public static string? MistakeOf(ResultRange results, string whatTensors)
    {
        if (results.Count == 0) return "result is expected to be at least of size 1, but got 0";
        for (int i = 0; i < results.Count - 1; i++)
            if (results[i].Type is not (TensorType or UnrankedTensorType)) return $"{whatTensors}, but got '{results[i].Type}'";
        var last = results[results.Count - 1].Type;
        return last is TokenType ? null : $"last element of result types is expected to be of token type, but got '{last}'";
    }
}
