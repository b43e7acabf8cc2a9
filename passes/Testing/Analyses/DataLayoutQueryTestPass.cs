using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Dlti;
using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Notes on each <c>test.data_layout_query</c> what the layout says of its result's type.</summary>
[Pass("test-data-layout-query")]
public sealed partial class DataLayoutQueryTestPass : Pass<FuncOp>
{
    private static readonly IrAttribute NoSpace = new IntegerAttr(0, new IntegerType(32, Signedness.Unsigned));
    private static readonly IrAttribute NoName = new StringAttr("");

    public override string DisplayName => "(anonymous namespace)::TestDataLayoutQuery";

    protected override IReadOnlyList<string> DependentDialects => ["dlti"];

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        op.Walk(query =>
        {
            if (query is { Name: "test.data_layout_query", ResultCount: 1 } && query.DiscardableAttributes.Get("size") is null) Annotate(query, context);
        });
    }

    private static void Annotate(Operation query, PassContext context)
    {
        var layout = DataLayout.At(query.ParentOp!);
        var type = query.GetResult(0).Type;
        if (layout.Size(type) is not { } size || layout.SizeInBits(type) is not { } bits || layout.AbiAlignment(type) is not { } alignment || layout.PreferredAlignment(type) is not { } preferred)
        {
            context.Error(query, $"asks for the size of '{type}', which is not known");
            return;
        }
        query.SetAttribute("size", IntegerAttr.Index(size));
        query.SetAttribute("bitsize", IntegerAttr.Index(bits));
        query.SetAttribute("alignment", IntegerAttr.Index(alignment));
        query.SetAttribute("preferred", IntegerAttr.Index(preferred));
        query.SetAttribute("index", IntegerAttr.Index(layout.IndexBits(type) ?? 0));
        query.SetAttribute("endianness", layout.FindEntry("dlti.endianness") ?? NoName);
        query.SetAttribute("mangling_mode", layout.FindEntry("dlti.mangling_mode") ?? NoName);
        foreach (var space in (ReadOnlySpan<string>)["default_memory_space", "alloca_memory_space", "program_memory_space", "global_memory_space"])
            query.SetAttribute(space, layout.FindEntry($"dlti.{space}") ?? NoSpace);
        query.SetAttribute("stack_alignment", IntegerAttr.Index(layout.FindEntry("dlti.stack_alignment") is IntegerAttr { FitsInt64: true } stack ? stack.Int64 : 0));
        query.SetAttribute("function_pointer_alignment", layout.FindEntry("dlti.function_pointer_alignment") ?? new FunctionPointerAlignmentAttr(0, FunctionDependent: false));
        query.SetAttribute("legal_int_widths", layout.FindEntry("dlti.legal_int_widths") ?? DenseArrayAttr.I32());
    }
}
