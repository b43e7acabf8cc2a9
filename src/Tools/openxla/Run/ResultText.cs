using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Run;

/// <summary>Results as people read them, and as the parser does: labels are comments, long matrices have a line per row.</summary>
internal static class ResultText
{
    /// <summary>JAX names the results of the programs that it exports by this attribute.</summary>
    private const string Label = "jax.result_info";

    /// <summary>Text that fits on a line stays on one.</summary>
    private const int LineLength = 100;

    private static readonly PrintOptions Options = PrintOptions.Default with { HexIfLarger = long.MaxValue };

    /// <summary>The label of each result of a function; null where it has none.</summary>
    internal static string?[] LabelsOf(Operation function)
    {
        if (function.GetAttribute("res_attrs") is not ArrayAttr results) return [];
        return [.. results.Elements.Select(static r => ((r as DictionaryAttr)?.Get(Label) as StringAttr)?.Value)];
    }

    internal static string Of(Tensor tensor, string? label)
    {
        var text = AsmPrinter.ToText(tensor.ToAttribute(), Options);
        var value = tensor.Shape.Rank < 2 || text.Length <= LineLength ? text : InRows(text, tensor.Shape.Rank);
        return string.IsNullOrEmpty(label) ? value + "\n" : $"// {label.ReplaceLineEndings(" ")}\n{value}\n";
    }

    /// <summary><c>dense&lt;[[1, 2], [3, 4]]&gt;</c> with a new line, indented as deep, before each bracket that follows a comma.</summary>
    private static string InRows(string text, int rank)
    {
        int start = text.IndexOf('[', StringComparison.Ordinal);
        var rows = new StringBuilder(text.Length * 2);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 2 < text.Length && text.AsSpan(i, 3) is ", [")
            {
                int opened = 1;
                while (text[i + 2 + opened] == '[') opened++;
                rows.Append(",\n").Append(' ', start + rank - opened);
                i++;
                continue;
            }
            rows.Append(text[i]);
        }
        return rows.ToString();
    }
}
