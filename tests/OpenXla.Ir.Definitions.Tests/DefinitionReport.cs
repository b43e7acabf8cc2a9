using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>Where our definition of a dialect is not upstream's.</summary>
internal sealed class DefinitionReport(IrContext context)
{
    /// <summary>Upstream's traits that change what is parsed, verified or printed, and our interfaces for them.</summary>
    private static readonly (string Upstream, OperationTraits Ours)[] Traits =
    [
        ("IsTerminator", OperationTraits.Terminator),
        ("IsIsolatedFromAbove", OperationTraits.IsolatedFromAbove),
        ("IsCommutative", OperationTraits.Commutative),
        ("::mlir::OpTrait::SymbolTable", OperationTraits.SymbolTable),
        ("SymbolTable", OperationTraits.SymbolTable),
        ("NoTerminator", OperationTraits.NoTerminator),
        ("SingleBlock", OperationTraits.SingleBlock),
        ("AutomaticAllocationScope", OperationTraits.AutomaticAllocationScope),
        ("AffineScope", OperationTraits.AffineScope),
        ("HasRecursiveMemoryEffects", OperationTraits.RecursiveMemoryEffects),
        ("::mlir::OpTrait::HasRecursiveMemoryEffects", OperationTraits.RecursiveMemoryEffects),
        ("ConstantLike", OperationTraits.ConstantLike),
        ("::mlir::OpTrait::ConstantLike", OperationTraits.ConstantLike),
    ];

    internal List<string> Compare(string file, string dialect)
    {
        var lines = new List<string>();
        var records = TableGen.Read(file);
        foreach (var record in TableGen.InstancesOf(records, "Op"))
        {
            var upstream = UpstreamOp.Read(records, record);
            if (!upstream.Name.StartsWith(dialect + ".", StringComparison.Ordinal)) continue;
            var info = context.GetOperation(upstream.Name);
            if (!info.IsRegistered) lines.Add($"{upstream.Name} is missing");
            else Compare(upstream, new OurOp(info), line => lines.Add($"{upstream.Name}: {line}"));
        }
        return lines;
    }

    private static void Compare(UpstreamOp upstream, OurOp ours, Action<string> report)
    {
        var attributes = ours.Attributes;
        foreach (var (name, encoding) in upstream.Attributes)
        {
            if (!attributes.TryGetValue(name, out var found)) report($"attribute '{name}' is missing");
            else if (found != encoding) report($"attribute '{name}' is {found}, not {encoding}");
        }
        foreach (var definition in ours.Info.Definition?.Attributes ?? [])
            if (upstream.Summaries.TryGetValue(definition.Name, out var summary) && summary != definition.Summary) report($"attribute '{definition.Name}' is '{definition.Summary}' in words, not '{summary}'");
        foreach (var name in attributes.Keys.Except(upstream.Attributes.Keys)) report($"attribute '{name}' is not upstream's");
        CompareValues("operand", upstream.Operands, [.. ours.Operands], ours.OperandDefinitions, report);
        CompareValues("result", upstream.Results, [.. ours.Results], ours.ResultDefinitions, report);
        // Regions and operands may also be read by hand: then the class has no markers to compare.
        if (ours.Regions != upstream.Regions && ours.Regions > 0) report($"has {ours.Regions} regions, not {upstream.Regions}");
        if (ours.Successors != upstream.Successors && ours.Successors > 0) report($"has {ours.Successors} successors, not {upstream.Successors}");
        foreach (var (name, trait) in Traits)
            if (upstream.Traits.Contains(name) && !ours.Info.Is(trait)) report($"trait {trait} is missing");
        foreach (var group in Traits.GroupBy(t => t.Ours))
            if (ours.Info.Is(group.Key) && !group.Any(t => upstream.Traits.Any(u => u == t.Upstream || u.EndsWith("::" + t.Upstream, StringComparison.Ordinal) || u.StartsWith(t.Upstream, StringComparison.Ordinal))))
                report($"trait {group.Key} is not upstream's");
    }

    private static void CompareValues(string what, IReadOnlyList<(string Name, string Arity, string Summary)> upstream, List<(string Name, string Arity)> ours, IReadOnlyList<ValueDefinition> definitions, Action<string> report)
    {
        if (ours.Count != upstream.Count) report($"has {ours.Count} {what}s or groups of them, not {upstream.Count}");
        else
            for (int i = 0; i < ours.Count; i++)
                if (ours[i].Arity != upstream[i].Arity) report($"{what} '{upstream[i].Name}' is {ours[i].Arity}, not {upstream[i].Arity}");
        if (definitions.Count == upstream.Count)
            for (int i = 0; i < definitions.Count; i++)
                if (definitions[i].Summary != upstream[i].Summary) report($"{what} '{upstream[i].Name}' is '{definitions[i].Summary}' in words, not '{upstream[i].Summary}'");
    }
}
