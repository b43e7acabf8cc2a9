using System.Text;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Testing.SelfTest.Law;

/// <summary>Whatever is valid is the same after it was written and read: in the custom form, in the generic form, in bytecode.</summary>
internal sealed class RoundTripLaw : IDisposable
{
    private static readonly PrintOptions Custom = PrintOptions.Default;
    private static readonly PrintOptions Generic = Custom with { Generic = true };
    private static readonly PrintOptions CustomWithPlaces = Custom with { DebugInfo = true };
    private static readonly PrintOptions GenericWithPlaces = Generic with { DebugInfo = true };

    private readonly IrContext _context;
    private readonly IDisposable _scope;
    private readonly MemoryStream _first = new();
    private readonly MemoryStream _second = new();
    private string _complaint = "";
    private int _checked;

    /// <param name="context">Where programs are read back.</param>
    public RoundTripLaw(IrContext context)
    {
        _context = context;
        _scope = context.Diagnostics.HandleLocally(d => _complaint = _complaint.Length == 0 ? d.ToString().TrimEnd() : _complaint);
    }

    /// <summary>A number that follows from all modules checked so far, in any order.</summary>
    public ulong Digest { get; private set; }

    public void Dispose() => _scope.Dispose();

    /// <summary>What a valid module breaks the law by; null for nothing.</summary>
    public LawFailure? Check(ModuleOp module, bool withPlaces)
    {
        var form = "custom form";
        try
        {
            var (custom, generic) = withPlaces ? (CustomWithPlaces, GenericWithPlaces) : (Custom, Generic);
            var customText = Print(module, custom);
            form = "generic form";
            var genericText = Print(module, generic);
            form = "custom form";
            Digest += HashOf(genericText);
            // The custom form leaves out terminators, and their places with them.
            var plainText = withPlaces ? Print(module, Generic) : genericText;
            if (CheckText(form, customText, custom, plainText, Generic) is { } broken) return broken;
            form = "generic form";
            // What is the same in generic form is nearly always the same in the custom one.
            bool isThorough = _checked++ % 4 == 0;
            if (CheckText(form, genericText, generic, isThorough ? customText : null, custom) is { } wrong) return wrong;
            form = "bytecode";
            return CheckBytecode(module, genericText, generic);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return LawFailure.Of(form, failure);
        }
    }

    private static ulong HashOf(ReadOnlySpan<byte> text)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in text) hash = (hash ^ b) * 1099511628211;
        return hash;
    }

    private byte[] Print(ModuleOp module, PrintOptions options)
    {
        _first.SetLength(0);
        AsmPrinter.Print(module, _first, options);
        return _first.ToArray();
    }

    private bool Equals(ModuleOp module, PrintOptions options, byte[] expected)
    {
        _second.SetLength(0);
        AsmPrinter.Print(module, _second, options);
        return _second.GetBuffer().AsSpan(0, (int)_second.Length).SequenceEqual(expected);
    }

    private string Second => Encoding.UTF8.GetString(_second.GetBuffer(), 0, (int)_second.Length);

    private LawFailure? CheckText(string form, byte[] text, PrintOptions options, byte[]? other, PrintOptions otherOptions)
    {
        _complaint = "";
        var again = AsmParser.ParseModule(_context, SourceFile.FromBytes(text, "-"));
        if (again is null || _complaint.Length > 0) return new LawFailure(form, $"is not read: {_complaint}", Encoding.UTF8.GetString(text));
        if (!options.Generic && !IrVerifier.Verify(again)) return new LawFailure(form, $"is read as something invalid: {_complaint}", Encoding.UTF8.GetString(text));
        if (!Equals(again, options, text) && !IsPlaceOnly(again, text, options)) return new LawFailure(form, "is another when written again", Encoding.UTF8.GetString(text), Second);
        return other is null || Equals(again, otherOptions, other) ? null
            : new LawFailure($"{form}, then {(otherOptions.Generic ? "generic" : "custom")}", "is another when written again", Encoding.UTF8.GetString(other), Second);
    }

    /// <summary>Whether all that differs is the place of an operation that the custom form shows in line: where it was read.</summary>
    private bool IsPlaceOnly(ModuleOp again, byte[] text, PrintOptions options)
    {
        if (!options.DebugInfo || options.Generic || !Second.Contains("loc(\"-\":", StringComparison.Ordinal)) return false;
        var second = Encoding.UTF8.GetString(Print(again, Custom));
        return Lines(Encoding.UTF8.GetString(text)) == Lines(second);

        static int Lines(string shown) => shown.Split('\n').Count(static line => line.Length > 0 && line[0] != '#');
    }

    /// <summary>What the custom form of a module is read as; null, with what is wrong, where it is not read.</summary>
    public (ModuleOp? Again, bool IsSame, LawFailure? Failure) ReadCustom(ModuleOp module)
    {
        try
        {
            var text = Print(module, Custom);
            _complaint = "";
            var again = AsmParser.ParseModule(_context, SourceFile.FromBytes(text, "-"));
            if (again is null || _complaint.Length > 0) return (null, false, new LawFailure("custom form", $"is not read: {_complaint}", Encoding.UTF8.GetString(text)));
            if (!IrVerifier.Verify(again)) return (null, false, new LawFailure("custom form", $"is read as something invalid: {_complaint}", Encoding.UTF8.GetString(text)));
            if (!Equals(again, Custom, text)) return (null, false, new LawFailure("custom form", "is another when written again", Encoding.UTF8.GetString(text), Second));
            return (again, Equals(again, Generic, Print(module, Generic)), null);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return (null, false, LawFailure.Of("custom form", failure));
        }
    }

    private LawFailure? CheckBytecode(ModuleOp module, byte[] text, PrintOptions options)
    {
        _complaint = "";
        _first.SetLength(0);
        BytecodeWriter.Write(module, _first);
        var bytes = _first.GetBuffer().AsSpan(0, (int)_first.Length);
        var again = BytecodeReader.ReadModule(_context, SourceFile.FromBytes(bytes, "-"));
        var expected = _complaint.Length == 0 && again is not null ? null : new LawFailure("bytecode", $"is not read: {_complaint}");
        if (expected is not null) return expected;
        _second.SetLength(0);
        BytecodeWriter.Write(again!, _second);
        bool isSame = _second.GetBuffer().AsSpan(0, (int)_second.Length).SequenceEqual(bytes);
        if (!Equals(again!, options, text)) return new LawFailure("bytecode", "is another when written again", Encoding.UTF8.GetString(text), Second);
        return isSame ? null : new LawFailure("bytecode", "has other bytes when written again");
    }
}
