using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The names of builtin types, which can't stand where an llvm type's is expected.</summary>
internal static class BuiltinTypes
{
    internal static bool IsName(string word) =>
        word is "index" or "none" or "tensor" or "vector" or "memref" or "complex" or "tuple" || FloatType.Find(word) is not null || IsInteger(word);

    private static bool IsInteger(string word)
    {
        var digits = word.TrimStart('s', 'u');
        return word.Length - digits.Length < 2 && digits.Length > 1 && digits[0] == 'i' && digits.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
