namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A function of a device; a kernel may be launched from the host. Memory shared by a workgroup or owned by a thread follows the signature.</summary>
[Op("gpu.func")]
public sealed partial class GPUFuncOp : Operation, IFunction, IAutomaticAllocationScope, IIsolatedFromAbove, IAffineScope
{
    /// <summary>The attribute that marks what the host may launch.</summary>
    internal const string KernelMark = "gpu.kernel";

    [Attr("function_type")] public partial FunctionType Type { get; set; }
    [Attr<DictionaryArray>("arg_attrs")] public partial ArrayAttr? ArgAttrs { get; set; }
    [Attr<DictionaryArray>("res_attrs")] public partial ArrayAttr? ResAttrs { get; set; }
    [Attr<DictionaryArray>("workgroup_attrib_attrs")] public partial ArrayAttr? WorkgroupAttribAttrs { get; set; }
    [Attr<DictionaryArray>("private_attrib_attrs")] public partial ArrayAttr? PrivateAttribAttrs { get; set; }
    [Attr<SizeHint>("known_block_size")] public partial DenseArrayAttr? KnownBlockSize { get; set; }
    [Attr<SizeHint>("known_grid_size")] public partial DenseArrayAttr? KnownGridSize { get; set; }
    [Attr<SizeHint>("known_cluster_size")] public partial DenseArrayAttr? KnownClusterSize { get; set; }
    [Region] public partial Region Body { get; }

    public static bool HasCustomSyntax => true;

    public bool IsKernel => HasAttribute(KernelMark);

    public string? SymbolName
    {
        get => GetAttribute<StringAttr>("sym_name")?.Value;
        set => SetAttribute("sym_name", new StringAttr(value ?? throw new ArgumentNullException(nameof(value))));
    }

    public StringAttr? VisibilityAttribute
    {
        get => GetAttribute<StringAttr>("sym_visibility");
        set => SetAttribute("sym_visibility", value);
    }

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        state.AddAttribute("sym_name", new StringAttr(parser.ParseSymbolName()));
        int signatureAt = parser.NextPosition;
        var arguments = new List<RegionArgument>();
        var results = new List<IrType>();
        var resultAttributes = new List<DictionaryAttr>();
        FunctionSyntax.ParseArgumentsAndResults(parser, arguments, results, resultAttributes);
        if (arguments.Count > 0 && !arguments[0].Name.IsGiven) throw parser.Error(signatureAt, "gpu.func requires named arguments");
        state.AddAttribute("function_type", new TypeAttr(new FunctionType([.. arguments.Select(a => a.Type!)], [.. results])));
        FunctionSyntax.AddAttributes(parser, state, arguments, resultAttributes);

        int shared = Attributions.Parse(parser, "workgroup"u8, arguments, withAttributes: true);
        state.AddAttribute(Attributions.Count, IntegerAttr.I64(shared));
        state.AddAttribute("workgroup_attrib_attrs", Attributions.AttributesOf(arguments.TakeLast(shared)));
        int owned = Attributions.Parse(parser, "private"u8, arguments, withAttributes: true);
        state.AddAttribute("private_attrib_attrs", Attributions.AttributesOf(arguments.TakeLast(owned)));
        if (parser.TryKeyword("kernel"u8)) state.AddAttribute(KernelMark, UnitAttr.Instance);
        parser.ParseOptionalAttributeDictionaryWithKeyword(state);
        parser.ParseRegion(state, [.. arguments]);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintSymbolName(SymbolName ?? "");
        int inputs = Type.Inputs.Count;
        FunctionSyntax.PrintArgumentsAndResults(printer, this, Type.Inputs.Span, Type.Results.Span);
        Attributions.Print(printer, "workgroup"u8, Attributions.Workgroup(this, inputs), WorkgroupAttribAttrs);
        Attributions.Print(printer, "private"u8, Attributions.Private(this, inputs), PrivateAttribAttrs);
        if (IsKernel) printer.Write(" kernel"u8);
        printer.PrintAttributeDictionaryWithKeyword(
            AllAttributes, "sym_name", Attributions.Count, KernelMark, "function_type", "arg_attrs", "res_attrs", "workgroup_attrib_attrs", "private_attrib_attrs");
        printer.Write(" "u8);
        printer.PrintRegion(Body, printEntryArguments: false);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "gpu.module")) return;
        if (IsKernel && Type.Results.Count != 0)
        {
            verifier.Error(this, "expected void return type for kernel function");
            return;
        }
        if (!FunctionChecks.Attributes(this, verifier, Type.Inputs.Span, Type.Results.Span)) return;
        if (Body.IsEmpty) verifier.Error(this, "expected body with at least one block");
        else VerifyBody(verifier);
    }

    private void VerifyBody(Verifier verifier)
    {
        int inputs = Type.Inputs.Count;
        long expected = inputs + (GetAttribute<IntegerAttr>(Attributions.Count)?.Int64 ?? 0);
        if (Body.Entry.ArgumentCount < expected)
        {
            verifier.Error(this, $"expected at least {expected} arguments to body region");
            return;
        }
        for (int i = 0; i < inputs; i++)
            if (Body.Entry.GetArgument(i).Type is var actual && !actual.Equals(Type.Inputs[i]))
            {
                verifier.Error(this, $"expected body region argument #{i} to be of type '{Type.Inputs[i]}', got '{actual}'");
                return;
            }
        Attributions.Verify(this, verifier, inputs);
    }
}
