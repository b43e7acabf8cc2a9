namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Gives operations locations that mean something to this pass alone, and shows what it makes of them.</summary>
[Pass("test-opaque-loc")]
public sealed partial class OpaqueLocationTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestOpaqueLoc";

    protected override void Run(ModuleOp op, PassContext context)
    {
        int count = 0;
        var inside = new List<Operation>();
        op.Walk(inner =>
        {
            if (inner != op) inside.Add(inner);
        });
        foreach (var inner in inside) Mark(inner, new Mark(count++));
        // As upstream, the messages go no further than to this pass.
        var diagnostics = op.Context.Diagnostics;
        using var scope = diagnostics.HandleLocally(diagnostic => context.WriteOutput($"{Describe(diagnostic.Location.Attribute)}: {diagnostic.Message}\n"));
        op.Walk(inner => diagnostics.Error(inner.Location, $"'{inner.Name}' op "));
    }

    private static void Mark(Operation op, Mark mark)
    {
        var location = op.Location.Attribute;
        op.Location = Of(op, mark, UnknownLocation.Instance);
        if (op.ParentOp is ModuleOp || op.Info.Is(OperationTraits.Terminator)) return;
        var builder = OpBuilder.BeforeOp(op);
        foreach (var underlying in (Mark?[])[mark, null])
        {
            var copy = builder.InsertClone(op);
            copy.Location = Of(op, underlying, location);
        }
    }

    private static Location Of(Operation op, Mark? mark, LocationAttr fallback) => Location.Of(op.Context, new OpaqueLocation(mark, fallback));

    private static string Describe(LocationAttr location) => location switch
    {
        OpaqueLocation { Underlying: Mark mark } => $"MyLocation: {mark.Number}",
        OpaqueLocation => "nullptr",
        _ => "",
    };
}
