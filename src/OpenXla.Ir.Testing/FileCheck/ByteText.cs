using System.Text;

namespace OpenXla.Ir.Testing.FileCheck;

// The idea of this namespace: a check file is a list of directives, each directive holds one pattern, and a
// matcher walks the input once from top to bottom. Everything a user can see (wording, columns, exit codes)
// follows LLVM's FileCheck, so that tests move between both tools unchanged.

/// <summary>Text whose chars are the bytes of its UTF-8 form, so that columns and <c>.</c> count bytes as FileCheck does.</summary>
internal static class ByteText
{
    public static string FromText(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    public static string FromBytes(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    public static string ToText(string byteText) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(byteText));
}
