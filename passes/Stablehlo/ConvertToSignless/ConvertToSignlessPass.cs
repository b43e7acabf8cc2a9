using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Stablehlo.ConvertToSignless;

/// <summary>Takes the signs off all integer types: the operations say how integers are read.</summary>
[Pass("stablehlo-convert-to-signless")]
public sealed partial class ConvertToSignlessPass : Pass<ModuleOp>
{
    public override string DisplayName => "StablehloConvertToSignlessPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        var operations = new List<Operation>();
        op.Walk(operations.Add);
        foreach (var inner in operations) Convert(inner);
        foreach (var inner in operations)
            if (inner is UnrealizedConversionCastOp cast && cast.Operands.Types().SequenceEqual(cast.Results.Types()))
            {
                cast.ReplaceAllUsesWith(cast.Operands.ToArray());
                cast.Erase();
            }
    }

    /// <summary><c>%0 = op : tensor&lt;3xui8> ⇒ %0 = op : tensor&lt;3xi8></c></summary>
    private static void Convert(Operation op)
    {
        foreach (var result in op.Results) Retype(result);
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                for (int i = 0; i < block.ArgumentCount; i++) Retype(block.GetArgument(i));
        if (op is FuncOp function) function.Type = new FunctionType(Convert(function.Type.Inputs), Convert(function.Type.Results));
        else if (op.Info.Is(OperationTraits.ConstantLike) && op.GetAttribute("value") is DenseElementsAttr value && Convert(value.Type) is ShapedType type && !type.Equals(value.Type))
            op.SetAttribute("value", new DenseElementsAttr(type, value.Memory));
    }

    private static void Retype(Value value)
    {
        var type = Convert(value.Type);
        if (!ReferenceEquals(type, value.Type)) value.Type = type;
    }

    private static EquatableArray<IrType> Convert(EquatableArray<IrType> types) => [.. types.Select(Convert)];

    private static IrType Convert(IrType type) => type switch
    {
        IntegerType { IsSignless: false } integer => new IntegerType(integer.Width),
        ShapedType { ElementType: IntegerType { IsSignless: false } integer } shaped => shaped.WithElementType(new IntegerType(integer.Width)),
        _ => type,
    };
}
