using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <content>Locations for people: <c>file.mlir:3:4</c> instead of <c>loc("file.mlir":3:4)</c>. They can't be read back.</content>
public sealed partial class AsmPrinter
{
    /// <summary>A location where it is not called by its alias.</summary>
    internal void PrintLocationInFull(LocationAttr location)
    {
        if (Options.PrettyDebugInfo)
        {
            PrintPrettyLocation(location);
            return;
        }
        _output.Write("loc("u8);
        location.PrintBody(this);
        _output.Write((byte)')');
    }

    private void PrintPrettyPart(LocationAttr location)
    {
        if (_collector is not null) _collector.Visit(location, deferrable: true);
        else if (_aliases.Find(location) is { } alias) _output.Write(alias);
        else PrintPrettyLocation(location);
    }

    private void PrintPrettyLocation(LocationAttr location)
    {
        switch (location)
        {
            case UnknownLocation:
                _output.Write("[unknown]"u8);
                break;
            case FileLocation place:
                _output.Write(ByteText.Encode(place.File));
                place.PrintPlace(this);
                break;
            case NameLocation name:
                PrintString(name.Name);
                if (name.Child is null or UnknownLocation) break;
                _output.Write((byte)'(');
                PrintPrettyPart(name.Child);
                _output.Write((byte)')');
                break;
            case CallSiteLocation call:
                PrintPrettyPart(call.Callee);
                if (call is not { Callee: NameLocation, Caller: FileLocation { IsRange: false } }) _output.Write((byte)'\n');
                _output.Write(" at "u8);
                PrintPrettyPart(call.Caller);
                break;
            case FusedLocation fused:
                PrintPrettyFused(fused);
                break;
            default:
                location.PrintBody(this);
                break;
        }
    }

    private void PrintPrettyFused(FusedLocation fused)
    {
        if (fused.Metadata is not null)
        {
            _output.Write((byte)'<');
            PrintAttribute(fused.Metadata);
            _output.Write((byte)'>');
        }
        _output.Write((byte)'[');
        for (int i = 0; i < fused.Locations.Count; i++)
        {
            if (i > 0) _output.Write(", "u8);
            PrintPrettyPart(fused.Locations[i]);
        }
        _output.Write((byte)']');
    }
}
