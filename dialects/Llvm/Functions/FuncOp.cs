namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function: <c>llvm.func internal fastcc @f(%arg0: i32, ...) -> i32 attributes {passthrough = ["noinline"]} { … }</c>.</summary>
[Op("llvm.func")]
public sealed partial class FuncOp : Operation, ISymbol, IIsolatedFromAbove, IAutomaticAllocationScope
{
    [Attr("sym_name")] public partial StringAttr Symbol { get; set; }
    [Attr("sym_visibility")] public partial StringAttr? VisibilityAttribute { get; set; }
    [Attr("function_type")] public partial TypeAttr TypeAttribute { get; set; }
    [Attr(Default = Linkage.External)] public partial Linkage Linkage { get; set; }
    [Attr("CConv", Default = CallingConvention.C)] public partial CallingConvention CallingConvention { get; set; }
    [Attr("visibility_", Default = Llvm.Visibility.Default)] public partial Visibility SymbolVisibility { get; set; }
    [Attr("unnamed_addr", Default = Llvm.UnnamedAddr.None)] public partial UnnamedAddr UnnamedAddr { get; set; }
    [Attr("arg_attrs")] public partial ArrayAttr? ArgumentAttributes { get; set; }
    [Attr("res_attrs")] public partial ArrayAttr? ResultAttributes { get; set; }
    [Attr] public partial ArrayAttr? Passthrough { get; set; }
    [Attr("dso_local")] public partial bool DsoLocal { get; set; }
    [Region] public partial Region Body { get; }

    /// <summary>Result, parameters and whether more arguments may follow.</summary>
    public LlvmFunctionType Type
    {
        get => (LlvmFunctionType)TypeAttribute.Value;
        set => TypeAttribute = new TypeAttr(value);
    }

    public string? SymbolName
    {
        get => Symbol.Value;
        set => Symbol = new StringAttr(value ?? throw new ArgumentNullException(nameof(value)));
    }

    // Linkage is the concern of who links; symbols are private only where this says so.
    SymbolVisibility ISymbol.Visibility
    {
        get => SymbolTable.VisibilityOf(VisibilityAttribute);
        set => VisibilityAttribute = SymbolTable.AttributeOf(value);
    }

    public bool IsDeclaration => Body.IsEmpty;

    /// <summary>A function without a body.</summary>
    public static FuncOp Create(OpBuilder builder, string name, LlvmFunctionType type)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var state = builder.NewState<FuncOp>();
        state.AddAttribute("sym_name", new StringAttr(name)).AddAttribute("function_type", new TypeAttr(type)).RegionCount = 1;
        return builder.Insert<FuncOp>(state);
    }

    public static void Parse(AsmParser parser, OperationState state) => FuncSyntax.Parse(parser, state);

    protected override void Print(AsmPrinter printer) => FuncSyntax.Print(printer, this);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (TypeAttribute.Value is not LlvmFunctionType type)
        {
            verifier.Error(this, "requires 'function_type' attribute of llvm function type");
            return;
        }
        if (IsDeclaration)
        {
            if (Linkage is not (Linkage.External or Linkage.ExternWeak)) verifier.Error(this, "external functions must have 'external' or 'extern_weak' linkage");
            return;
        }
        var arguments = Body.Entry.Arguments;
        if (arguments.Count != type.Parameters.Count)
        {
            verifier.Error(this, $"entry block must have {type.Parameters.Count} arguments to match function signature");
            return;
        }
        for (int i = 0; i < arguments.Count; i++)
            if (!arguments[i].Type.Equals(type.Parameters[i]))
            {
                verifier.Error(this, $"type of entry block argument #{i}('{arguments[i].Type}') must match the type of the corresponding argument in function signature('{type.Parameters[i]}')");
                return;
            }
    }
}
