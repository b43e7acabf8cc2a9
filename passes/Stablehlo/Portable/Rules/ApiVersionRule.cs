using OpenXla.Ir.Dialects.Vhlo.Attributes;

namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>How the callee is called: a number in StableHLO, a word in the format.</summary>
internal sealed class ApiVersionRule : AttributeRule
{
    private const string Name = "api_version";
    private const int Original = 1;

    internal override void Write(AttributeTransfer transfer)
    {
        var value = transfer.Take(Name);
        int number = value is IntegerAttr { FitsInt64: true } given ? (int)Math.Clamp(given.Int64, -1, int.MaxValue) : value is null ? Original : -1;
        if (EnumV1Kind.ApiVersion.Words.ContainsKey(number)) transfer.Target[Name] = new EnumV1Attr(EnumV1Kind.ApiVersion, number);
        else transfer.Refuse(Name, value!);
    }

    internal override void Read(AttributeTransfer transfer)
    {
        if (transfer.Take<EnumV1Attr>(Name) is { } word && word.Number != Original) transfer.Target[Name] = IntegerAttr.I32(word.Number);
    }
}
