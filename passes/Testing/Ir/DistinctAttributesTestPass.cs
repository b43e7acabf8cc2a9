using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Makes a new distinct attribute of each that operations hold as <c>distinct.input</c>.</summary>
[Pass("test-distinct-attrs")]
public sealed partial class DistinctAttributesTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::DistinctAttributesPass";

    protected override void Run(FuncOp op, PassContext context) => op.Walk(inner =>
    {
        if (inner.GetAttribute<DistinctAttr>("distinct.input") is { } input) inner.SetAttribute("distinct.output", new DistinctAttr(input.Referenced));
    });
}
