namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Runs a kernel on a grid of threads: <c>gpu.launch_func @kernels::@k blocks in (%x, %y, %z) threads in (%x, %y, %z) args(%a : f32)</c>.</summary>
[Op("gpu.launch_func", Syntax = "custom<AsyncDependencies>(type($asyncToken), $asyncDependencies) (`<` $asyncObject^ `:` type($asyncObject) `>`)? $kernel ( `clusters` `in` ` ` `(` $clusterSizeX^ `,` $clusterSizeY `,` $clusterSizeZ `)` )? `blocks` `in` ` ` `(` $gridSizeX `,` $gridSizeY `,` $gridSizeZ `)` `threads` `in` ` ` `(` $blockSizeX `,` $blockSizeY `,` $blockSizeZ `)` custom<LaunchDimType>(type($gridSizeX), ref($clusterSizeX), type($clusterSizeX), type($clusterSizeY), type($clusterSizeZ)) (`dynamic_shared_memory_size` $dynamicSharedMemorySize^)? custom<LaunchFuncOperands>($kernelOperands, type($kernelOperands)) attr-dict")]
[TypesMatch("gridSizeX", "gridSizeY", "gridSizeZ", "blockSizeX", "blockSizeY", "blockSizeZ")]
public sealed partial class LaunchFuncOp : AsyncOp
{
    [Operand<AsyncTokenType>] public partial OperandRange AsyncDependencies { get; }
    [Attr] public partial SymbolRefAttr Kernel { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value GridSizeX { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value GridSizeY { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value GridSizeZ { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value BlockSizeX { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value BlockSizeY { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value BlockSizeZ { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value? ClusterSizeX { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value? ClusterSizeY { get; set; }
    [Operand<AnyOf<Index, I32, I64>>] public partial Value? ClusterSizeZ { get; set; }
    [Operand<I32>] public partial Value? DynamicSharedMemorySize { get; set; }
    [Operand] public partial OperandRange KernelOperands { get; }
    [Operand] public partial Value? AsyncObject { get; set; }
    [Result<AsyncTokenType>] public partial Value? AsyncToken { get; }

    public bool HasClusterSize => ClusterSizeX is not null && ClusterSizeY is not null && ClusterSizeZ is not null;

    private static void ParseLaunchDimType(AsmParser parser, OperationState state, out IrType? type, UnresolvedOperand? cluster, out IrType? clusterX, out IrType? clusterY, out IrType? clusterZ)
    {
        type = parser.TryConsume(":"u8) ? parser.ParseType() : IndexType.Instance;
        clusterX = clusterY = clusterZ = cluster is null ? null : type;
    }

    private static void PrintLaunchDimType(AsmPrinter printer, Operation op, IrType type, Value? cluster, IrType? clusterX, IrType? clusterY, IrType? clusterZ)
    {
        if (type is IndexType) return;
        printer.Write(": "u8);
        printer.PrintType(type);
    }

    private static void ParseLaunchFuncOperands(AsmParser parser, OperationState state, out List<UnresolvedOperand> operands, out List<IrType>? types)
    {
        var names = new List<UnresolvedOperand>();
        var theirTypes = new List<IrType>();
        operands = names;
        types = theirTypes;
        if (!parser.TryKeyword("args"u8)) return;
        parser.ParseDelimitedList(
            "("u8,
            ")"u8,
            () =>
            {
                names.Add(parser.ParseOperand());
                parser.Expect(":"u8);
                theirTypes.Add(parser.ParseType());
            },
            "in argument list");
    }

    private static void PrintLaunchFuncOperands(AsmPrinter printer, Operation op, OperandRange operands, IrType[] types)
    {
        if (operands.Count == 0) return;
        printer.Write("args("u8);
        for (int i = 0; i < operands.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintOperand(operands[i]);
            printer.Write(" : "u8);
            printer.PrintType(operands[i].Type);
        }
        printer.Write(")"u8);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var module = ParentOp;
        while (module is not null and not ModuleOp) module = module.ParentOp;
        if (module is null) verifier.Error(this, "expected to belong to a module");
        else if (module.GetAttribute(GpuDialect.ContainerModule) is not UnitAttr)
            verifier.Error(this, $"expected the closest surrounding module to have the '{GpuDialect.ContainerModule}' attribute");
        else if (HasClusterSize && (!ClusterSizeY!.Value.Type.Equals(ClusterSizeX!.Value.Type) || !ClusterSizeZ!.Value.Type.Equals(ClusterSizeX.Value.Type)))
            verifier.Error(this, "expects types of the cluster dimensions must be the same");
    }
}
