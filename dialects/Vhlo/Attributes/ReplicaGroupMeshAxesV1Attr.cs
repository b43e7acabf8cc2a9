namespace OpenXla.Ir.Dialects.Vhlo.Attributes;

/// <summary>Groups of replicas along axes of a mesh.</summary>
public sealed record ReplicaGroupMeshAxesV1Attr(IrAttribute Mesh, IrAttribute Axes) : IrAttribute
{
    internal const string Name = "replica_group_mesh_axes_v1";

    public override string Keyword => $"{VhloDialect.Prefix}.{Name}";

    internal static ReplicaGroupMeshAxesV1Attr Parse(AsmParser parser)
    {
        parser.Expect("<"u8);
        Fields.Expect(parser, "mesh"u8, isFirst: true);
        var mesh = parser.ParseAttribute();
        Fields.Expect(parser, "axes"u8);
        var axes = parser.ParseAttribute();
        parser.Expect(">"u8);
        return new ReplicaGroupMeshAxesV1Attr(mesh, axes);
    }

    protected override void PrintParameters(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write("<"u8);
        printer.Write("mesh = "u8);
        printer.PrintAttribute(Mesh);
        printer.Write(", axes = "u8);
        printer.PrintAttribute(Axes);
        printer.Write(">"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        ArgumentNullException.ThrowIfNull(onAttribute);
        onAttribute(Mesh);
        onAttribute(Axes);
    }
}
