using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Stablehlo.Encodings;

/// <summary>How bytecode holds types: a code, then the parts.</summary>
/// <inheritdoc cref="AttributeEncodings" path="/remarks"/>
internal static class TypeEncodings
{
    private const ulong Token = 0, Future = 1;

    internal static IrType Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        if (code == Token) return new TokenType();
        if (code != Future) throw new BytecodeException($"unknown stablehlo type code: {code}");
        var future = new FutureType([.. reader.ReadList(static r => r.ReadType())]);
        return future.Invalid() is { } reason ? throw new BytecodeException(reason) : future;
    }

    internal static bool TryWrite(IrType type, IBytecodeDialectWriter writer)
    {
        switch (type)
        {
            case TokenType:
                writer.WriteVarInt(Token);
                return true;
            case FutureType future:
                writer.WriteVarInt(Future);
                writer.WriteTypes(future.Types.Span);
                return true;
            default:
                return false;
        }
    }
}
