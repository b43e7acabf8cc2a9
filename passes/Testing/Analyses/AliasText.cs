using System.Text;
using OpenXla.Ir.Analysis.Aliasing;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>What an alias analysis says of the results and block arguments of all operations that have a <c>test.ptr</c>.</summary>
internal static class AliasText
{
    private const string MarkName = "test.ptr";

    /// <summary>Of each pair of values whether they share memory.</summary>
    internal static string OfPairs(Operation op, IAliasAnalysis analysis)
    {
        var text = new StringBuilder($"Testing : {NameText.Of(op, "sym_name")}\n");
        var values = Values(op);
        for (int i = 0; i < values.Count; i++)
            for (int j = 0; j < i; j++)
                text.Append($"{NameOf(values[j])} <-> {NameOf(values[i])}: {analysis.Alias(values[j], values[i])}\n");
        return text.ToString();
    }

    /// <summary>Of each value what each of the operations may do to its memory.</summary>
    internal static string OfEffects(Operation op, IAliasAnalysis analysis)
    {
        var text = new StringBuilder($"Testing : {NameText.Of(op, "sym_name")}\n");
        foreach (var value in Values(op))
            op.Walk(inner =>
            {
                if (!IsMarked(inner)) return;
                text.Append($"{NameOf(inner)} -> {NameOf(value)}: {NameOf(analysis.GetModRef(inner, value))}\n");
            });
        return text.ToString();
    }

    private static bool IsMarked(Operation op) => op.DiscardableAttributes.Get(MarkName) is not null;

    private static List<Value> Values(Operation op)
    {
        var values = new List<Value>();
        op.Walk(inner =>
        {
            if (!IsMarked(inner)) return;
            foreach (var result in inner.Results) values.Add(result);
            foreach (var region in inner.Regions)
                foreach (var block in region.Blocks)
                    foreach (var argument in block.Arguments) values.Add(argument);
        });
        return values;
    }

    private static string NameOf(Operation op) => op.GetAttribute<StringAttr>(MarkName)?.Value ?? op.Name;

    private static string NameOf(Value value)
    {
        if (value.ArgumentOwner is not { } block) return $"{NameOf(value.DefiningOp!)}#{value.Index}";
        int number = block.Parent!.Blocks.TakeWhile(other => other != block).Count();
        return $"{NameOf(block.ParentOp!)}.region{block.Parent!.Index}{(number > 0 ? $".block{number}" : "")}#{value.Index}";
    }

    private static string NameOf(ModRef effects) => effects switch
    {
        ModRef.None => "NoModRef",
        ModRef.Both => "ModRef",
        _ => effects.ToString(),
    };
}
